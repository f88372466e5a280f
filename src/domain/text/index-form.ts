import { wordPattern } from './words.ts';

/**
 * The form text has inside the search index. Pagefind folds accents by removing combining marks and matches every word as
 * a prefix; so that “dao” meets “đảo” and “giả” does not meet “giải”, in the index
 * - đ is d with a combining stroke (U+0335), which folding removes;
 * - every word ends with a word joiner (U+2060), invisible and indexed like a letter;
 * - words glued by a sign (`dichvucong.gov.vn`, `18-NQ/TU`) are set apart by a blank and an invisible sign (U+2061).
 * All three are undone by `fromIndexForm`, so results show the true text.
 */
const stroke = '\u0335';
const wordEnd = '\u2060';
const joint = '\u2061';

/** The characters Pagefind must treat as letters (`includeCharacters`). */
export const indexLetters = stroke + wordEnd;

/** Text as it is written into the index: NFC, Ð (U+00D0) read as Đ. */
export function toIndexForm(text: string): string {
  return strokes(text.normalize('NFC'))
    .replace(wordPattern, (word) => word + wordEnd)
    .replace(/\u2060(?=[^\s\u2060]+\u2060)/gu, `${wordEnd} ${joint}`);
}

/** The true text of a piece of the index. A sign of private use may stand between glued words. */
export function fromIndexForm(text: string): string {
  return text
    .replace(/(\p{Co}?) (\p{Co}?)\u2061/gu, '$1$2')
    .replace(/[\u2060\u2061]/g, '')
    .replace(/d\u0335/g, 'đ')
    .replace(/D\u0335/g, 'Đ');
}

/** Words as a query to the index. With `open`, the last one may be the beginning of a longer word. */
export function toIndexQuery(words: readonly string[], open = false): string {
  return words.map((word, index) => strokes(word.normalize('NFC')) + (open && index === words.length - 1 ? '' : wordEnd)).join(' ');
}

const strokes = (text: string) => text.replace(/[đð]/g, `d${stroke}`).replace(/[ĐÐ]/g, `D${stroke}`);
