import type { Lexicon } from './lexicon.ts';
import { agrees, queryWords, type QueryWord } from './query-word.ts';

/** Words around the matter of a question; with accents, so that “bà” is dropped and “ba” is not. */
const fillers = [
  'làm sao để', 'làm sao', 'làm thế nào để', 'làm thế nào', 'làm như thế nào', 'như thế nào', 'thế nào', 'ra sao', 'bằng cách nào', 'cách nào', 'cách', 'kiểu gì',
  'hướng dẫn', 'chỉ giúp', 'chỉ cho', 'giúp', 'cho tôi hỏi', 'cho em hỏi', 'cho cháu hỏi', 'cho mình hỏi', 'cho bác hỏi', 'cho hỏi', 'xin hỏi', 'hỏi', 'xin', 'cho',
  'tôi', 'tui', 'mình', 'em', 'cháu', 'bác', 'chú', 'cô', 'anh', 'chị', 'ông', 'bà', 'bà con', 'mọi người', 'ai', 'ad', 'nhà', 'nhà tôi',
  'muốn', 'cần', 'phải', 'định', 'đang', 'đã', 'sẽ', 'vừa', 'mới', 'bị', 'được', 'được không', 'có được không', 'có', 'không', 'chưa', 'rồi', 'thì', 'là', 'là gì', 'gì', 'là sao',
  'ở đâu', 'đâu', 'ở', 'khi', 'khi nào', 'lúc', 'nào', 'bao lâu', 'bao nhiêu', 'mất bao lâu', 'tại sao', 'làm gì', 'việc gì', 'những việc gì', 'làm những việc gì', 'nghĩa là', 'nghĩa là gì', 'viết tắt', 'vì sao', 'sao', 'để', 'mà', 'và', 'với', 'cùng', 'của', 'từ', 'vào', 'trên',
  'trong', 'bằng', 'qua', 'về', 'ra', 'lên', 'đi', 'này', 'kia', 'đó', 'ấy', 'thế', 'vậy', 'ạ', 'à', 'ơi', 'nhé', 'nhỉ', 'hả', 'hở', 'đấy', 'nha', 'các', 'những', 'một', 'cái', 'con', 'người', 'người ta',
].map((phrase) => queryWords(phrase));

/** The words that carry the matter of a question; all of them when nothing else would be left. */
export function withoutFillers(words: QueryWord[], { pairs }: Lexicon): QueryWord[] {
  const drop = words.map(() => false);
  for (let index = 0; index < words.length; ) {
    const length = fillerAt(words, index);
    drop.fill(true, index, index + length);
    index += length || 1;
  }
  // “anh” of “phan anh” is no filler.
  const belongs = (a: number, b: number) => drop[a] !== drop[b] && pairs.has(`${words[a]?.folded} ${words[b]?.folded}`);
  const kept = words.filter((_, index) => !drop[index] || belongs(index - 1, index) || belongs(index, index + 1));
  return drop.includes(false) ? kept : words;
}

/** Length of the longest filler that starts at `index`; 0 when none does. */
function fillerAt(words: QueryWord[], index: number): number {
  const here = fillers.filter((filler) => filler.every((word, at) => words[index + at] !== undefined && agrees(word, words[index + at]!)));
  return Math.max(0, ...here.map(({ length }) => length));
}
