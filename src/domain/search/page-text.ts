import { fromIndexForm } from '../text/index-form.ts';
import { wordsOf } from '../text/words.ts';
import { queryWord, type QueryWord } from './query-word.ts';

/** The text of a record: its tokens in index form, as the index counts them, and the words of each. */
export interface PageText {
  tokens: string[];
  words: QueryWord[][];
}

/** Reads a text in index form. */
export function pageText(content: string): PageText {
  const tokens = content.split(/\s+/).filter(Boolean);
  return { tokens, words: tokens.map((token) => wordsOf(fromIndexForm(token)).map(queryWord)) };
}
