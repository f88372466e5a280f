import { expect, it } from 'vitest';
import { countSyllables, readingSeconds } from '../../../../src/domain/spoken/reading-time.ts';

it.each([
  ['', 0],
  ['Mở vê nờ i đi.', 5],
  ['“Đừng vội”, bà nói!', 4],
  ['Xem Shopee', 3],
  ['14 nhà', 3],
])('%j has %i syllables', (text, count) => expect(countSyllables(text)).toBe(count));

it('takes a minute for as many syllables as the pace', () => {
  expect(readingSeconds('một '.repeat(180))).toBe(60);
  expect(readingSeconds('một '.repeat(181))).toBe(61);
  expect(readingSeconds('một '.repeat(180), 90)).toBe(120);
  expect(readingSeconds('')).toBe(0);
});
