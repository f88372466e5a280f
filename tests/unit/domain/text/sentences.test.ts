import { expect, it } from 'vitest';
import { countSyllables, sentencesOf } from '../../../../src/domain/text/sentences.ts';

it.each([
  ['Một câu.', ['Một câu.']],
  ['Một câu. Hai câu! Ba câu? Bốn…', ['Một câu.', 'Hai câu!', 'Ba câu?', 'Bốn…']],
  ['Bà nói “xong rồi.” Rồi về.', ['Bà nói “xong rồi.”', 'Rồi về.']],
  ['Xem (bài sau.) Rồi làm.', ['Xem (bài sau.)', 'Rồi làm.']],
  ['Mở dichvucong.gov.vn, có 1.582 hộ.', ['Mở dichvucong.gov.vn, có 1.582 hộ.']],
  ['TP. Hà Nội và TS. Lê.', ['TP. Hà Nội và TS. Lê.']],
  ['Một câu.\nCâu sau.', ['Một câu.', 'Câu sau.']],
  ['', ['']],
])('the sentences of %j are %j', (text, expected) => {
  const sentences = sentencesOf(text);
  expect(sentences.map((one) => one.text)).toEqual(expected);
  expect(sentences.map((one) => text.slice(one.index, one.index + one.text.length))).toEqual(expected);
});

it('places a sentence that stands twice at its own place', () => expect(sentencesOf('Ừ. Ừ. Ừ.').map(({ index }) => index)).toEqual([0, 3, 6]));

it.each([
  ['Bà bán hàng.', 3],
  ['Mở dichvucong.gov.vn – rồi bấm “Nộp”.', 5],
  ['Đạt 7,5% năm 2022.', 4],
  ['Có \uFFFB \uFFFC.', 2],
  ['', 0],
])('%j has %i syllables', (text, count) => expect(countSyllables(text)).toBe(count));
