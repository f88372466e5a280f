import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../../src/domain/format/parse-number.ts';
import { formatNumber } from '../../../../src/domain/format/quantity.ts';

describe('parseNumber', () => {
  it.each([
    ['1582', 1582], ['1.582', 1582], ['1.234,5', 1234.5], ['12.345.678', 12345678], ['7,5', 7.5], ['7.5', 7.5], ['0,125', 0.125], ['0.125', 0.125],
    ['1234,567', 1234.567], ['7,25', 7.25], ['0', 0], ['-5', -5], ['−5', -5], ['-1.582', -1582], [' 21 ', 21], ['007', 7],
  ])('reads %s as %d', (text, number) => expect(parseNumber(text)).toBe(number));

  it.each([
    ['1,582', 1.582, 1582], ['999,000', 999, 999000], ['-12,345', -12.345, -12345],
  ])('gives %s both ways', (text, ...either) => expect(parseNumber(text)).toEqual({ either }));

  it.each(['', '1,234.5', '1,234,567', '1.58.2', '12.34,5', 'bốn', '4 nhóm', '21%', '1 582', '5-6', '1.', ',5', '--5', '1e3', '0x10'])(
    'refuses “%s”', (text) => expect(parseNumber(text)).toBeNull(),
  );

  it('reads back what formatNumber writes, or names it as one of two', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), fc.integer({ min: 0, max: 4 }), (digits, places) => {
        const number = Number((digits / 10 ** places).toFixed(4));
        const read = parseNumber(formatNumber(number));
        if (read !== null && typeof read === 'object') expect(read.either).toContain(number);
        else expect(read).toBe(number + 0);
      }),
      { numRuns: 1000 },
    );
  });
});
