import type { QueryWord } from './query-word.ts';
import { agrees } from './query-word.ts';
import { weights } from './weights.ts';

/** Shorter queries stand in a row in most texts that hold their words. */
const shortest = 3;

/**
 * How much more a text counts that holds the words of a query in a row and in order; `text` is all its words. The index
 * tells where words of the query stand but not which, so this is asked of the first texts once they are there.
 */
export function phraseFactor(text: QueryWord[], query: QueryWord[]): number {
  if (query.length < shortest) return wholePhrase;
  return 1 + weights.phrase * (phraseRun(text, query) / query.length) ** 3;
}

/** The factor of a text that holds the whole query in a row; queries too short to tell count as such. */
export const wholePhrase = 1 + weights.phrase;

/** Most words of the query that follow one another in a text in the order typed, accents agreeing where both have them. */
export function phraseRun(text: QueryWord[], query: QueryWord[]): number {
  let longest = 0;
  let before = query.map(() => 0);
  for (const word of text) {
    const row = query.map((wanted, index) => (agrees(word, wanted) ? (before[index - 1] ?? 0) + 1 : 0));
    longest = Math.max(longest, ...row);
    before = row;
  }
  return longest;
}
