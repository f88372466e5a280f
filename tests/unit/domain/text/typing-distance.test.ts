import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typingDistance } from '../../../../src/domain/text/typing-distance.ts';

describe('typingDistance', () => {
  it.each([
    ['dinh', 'dinh', 0, 'the same'],
    ['', 'an', 2, 'from nothing'],
    ['viet', 'vit', 1, 'a letter dropped'],
    ['vit', 'viet', 1, 'a letter added'],
    ['hoa', 'hma', 1, 'a letter replaced'],
    ['dinh', 'dihn', 1, 'neighbours swapped'],
    ['hoc', 'hov', 0.7, 'keys in the last row'],
    ['dinh', 'dinj', 0.7, 'keys in one row'],
    ['lua', 'kua', 0.7, 'l and k'],
    ['an', 'qn', 0.7, 'keys in two rows'],
    ['zo', 'so', 0.7, 'z lies under s'],
    ['zo', 'ao', 1, 'not under a'],
    ['lam', 'nam', 0.5, 'l and n'],
    ['sa', 'xa', 0.5, 's and x'],
    ['ly', 'li', 0.5, 'i and y'],
    ['do', 'ro', 0.5, 'd and r'],
    ['ve', 'de', 0.5, 'v and d'],
    ['kenh', 'cenh', 0.5, 'c and k'],
    ['qua', 'kua', 0.5, 'k and q'],
    ['quen', 'cuen', 0.5, 'c and q'],
    ['chao', 'trao', 0.5, 'ch and tr'],
    ['gia', 'da', 0.5, 'gi and d'],
    ['gia', 'ra', 0.5, 'gi and r'],
    ['giay', 'vay', 0.5, 'gi and v'],
    ['ghe', 'ge', 0.5, 'gh and g'],
    ['nghe', 'nge', 0.5, 'ngh and ng'],
    ['tan', 'tang', 0.5, 'n and ng at the end'],
    ['nam', 'ngam', 1, 'not at the beginning'],
    ['cat', 'cac', 0.5, 't and c at the end'],
    ['tam', 'cam', 1, 'not at the beginning'],
    ['trang', 'chan', 1, 'two confusions'],
    ['1582', '1528', 1, 'digits'],
  ])('from %j to %j is %d: %s', (a, b, distance) => {
    expect(typingDistance(a, b, 3)).toBe(distance);
    expect(typingDistance(b, a, 3)).toBe(distance);
  });

  it.each([
    ['dinh', 'dihn', 1, 1],
    ['dinh', 'dihn', 0.9, Infinity],
    ['tan', 'tang', 0.5, 0.5],
    ['tan', 'tang', 0.4, Infinity],
    ['chao', 'trao', 0.5, 0.5],
    ['chao', 'trao', 0.4, Infinity],
    ['dinh', 'idnh', 1, 1],
    ['lan', 'nan', 0, Infinity],
    ['lan', 'lan', 0, 0],
    ['a', 'truongxa', 2, Infinity],
    ['chuyen', 'thongbao', 2, Infinity],
  ])('from %j to %j within %d is %d', (a, b, limit, distance) => {
    expect(typingDistance(a, b, limit)).toBe(distance);
    expect(typingDistance(b, a, limit)).toBe(distance);
  });

  it('gives with a limit what it gives without, as long as that is within', () => {
    const word = fc.string({ unit: fc.constantFrom(...'trchginakdl'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.constantFrom(0, 0.5, 1, 1.5, 2, 3), (a, b, limit) => {
        const distance = typingDistance(a, b, 100);
        expect(typingDistance(a, b, limit)).toBe(distance <= limit ? distance : Infinity);
        expect(typingDistance(b, a, 100)).toBe(distance);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance === 0).toBe(a === b);
      }),
      { numRuns: 2000 },
    );
  });
});
