import { expect, it } from 'vitest';
import { ownWords } from '../../../../src/domain/text/own-words.ts';

it.each([
  ['Bà nói “hoà” rồi.', 'Bà nói       rồi.'],
  ['“a” và “b”', '    và    '],
  ['“chưa đóng', '“chưa đóng'],
  ['không có gì', 'không có gì'],
])('%j → %j', (text, expected) => {
  expect(ownWords(text)).toBe(expected);
  expect(ownWords(text)).toHaveLength(text.length);
});
