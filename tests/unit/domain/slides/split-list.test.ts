import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitList } from '../../../../src/domain/slides/split-list.ts';
import { textSize } from '../../../../src/domain/slides/text-size.ts';

const lengths = (text: string) => text.split(' ').map(Number);
const split = (text: string, room: number, most: number) => splitList(lengths(text), (item) => item, room, most).map((part) => part.join(' '));

describe('a list in parts', () => {
  it.each([
    ['1 1 1', 10, 5, ['1 1 1']],
    ['6 6 6', 10, 5, ['6', '6', '6']],
    ['4 4 4 4', 12, 5, ['4 4', '4 4']],
    ['1 1 1 1 1 1', 99, 5, ['1 1 1', '1 1 1']],
    ['50 1', 10, 5, ['50', '1']],
    ['', 10, 5, ['0']],
  ])('%s with room for %i and at most %i', (text, room, most, expected) => expect(split(text, room, most)).toEqual(expected));

  it('keeps every item in order and never passes the room, unless one item alone does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 20 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 6 }), (items, room, most) => {
        const parts = splitList(items, (item) => item, room, most);
        expect(parts.flat()).toEqual(items);
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(most);
          if (part.length > 1) expect(part.reduce((sum, item) => sum + item, 0)).toBeLessThanOrEqual(room);
        }
      }),
    );
  });
});

describe('the size of a text', () => {
  it.each([
    ['abc', 3, 'huge'],
    ['abcd', 3, 'large'],
    ['abcdef', 3, 'large'],
    ['abcdefg', 3, 'plain'],
  ])('%s, huge up to %i, is %s', (text, most, size) => expect(textSize(text, most)).toBe(size));
});
