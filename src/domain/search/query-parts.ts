import type { Lexicon } from './lexicon.ts';
import { spelled, type QueryWord } from './query-word.ts';

/** A part of a query, and how much it says about the whole. */
export interface QueryPart {
  words: QueryWord[];
  weight: number;
}

const longestName = 6;

/** The names of terms in a query, pairs of neighbouring words and, if asked for, words alone; longer and rarer ones count more. */
export function queryParts(words: QueryWord[], { counts, terms, pairs, records }: Lexicon, alone: boolean): QueryPart[] {
  const rarity = (part: QueryWord[]) => Math.log(1 + records / Math.max(1, Math.min(...part.map(({ folded }) => counts.get(folded) ?? 1))));
  const parts: QueryPart[] = [];
  for (let start = 0; start < words.length; start++) {
    for (let length = Math.min(words.length - start, longestName); length > 0; length--) {
      const part = words.slice(start, start + length);
      if (!terms.has(spelled(part))) continue;
      parts.push({ words: part, weight: rarity(part) * 2 * length });
      start += length - 1;
      break;
    }
  }
  words.slice(1).forEach((word, index) => {
    const pair = [words[index]!, word];
    parts.push({ words: pair, weight: rarity(pair) * (pairs.has(spelled(pair)) ? 2 : 1) });
  });
  if (alone) for (const word of words) parts.push({ words: [word], weight: rarity([word]) / 2 });
  return parts;
}
