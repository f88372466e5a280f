import type { Lexicon } from './lexicon.ts';
import { agrees, queryWords, spelled, type QueryWord } from './query-word.ts';

/** More would slow a phone down; the first names of a term are the ones that pages use. */
const mostVariants = 4;

/** The query with names of glossary terms put in the place of one another: `làm cccd` → `làm căn cước công dân`. */
export function nameVariants(words: QueryWord[], lexicon: Lexicon): QueryWord[][] {
  const variants: QueryWord[][] = [];
  const seen = new Set([spelled(words)]);
  for (let length = words.length; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const found = words.slice(start, start + length);
      for (const forms of lexicon.terms.get(spelled(found)) ?? []) {
        const names = forms.map(queryWords);
        if (!names.some((name) => name.length === found.length && name.every((word, index) => agrees(word, found[index]!)))) continue;
        for (const name of names.slice(0, 3)) {
          const variant = [...words.slice(0, start), ...name, ...words.slice(start + length)];
          if (seen.has(spelled(variant)) || variants.length >= mostVariants) continue;
          seen.add(spelled(variant));
          variants.push(variant);
        }
      }
    }
  }
  return variants;
}
