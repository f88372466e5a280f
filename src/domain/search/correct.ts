import { typingDistance } from '../text/typing-distance.ts';
import type { Lexicon } from './lexicon.ts';
import { isAccented, queryWord, spelled, type QueryWord } from './query-word.ts';

/** How far a word may be from what was typed, in slips of a finger. */
const limitFor = (word: string) => (word.length <= 2 ? 0.5 : word.length <= 5 ? 1 : 1.5);

/**
 * The words with slips mended, as far as the words of the site tell; undefined when there is nothing to mend. Words that
 * are not known are changed; when all are known, those for which another, close to it, stands beside all its neighbours:
 * “chợ cấp” becomes “trợ cấp”. The surest change comes first, so that a slip does not spoil the words beside it.
 */
export function correctWords(words: QueryWord[], lexicon: Lexicon): QueryWord[] | undefined {
  const mended = [...words];
  const isWord = ({ folded }: QueryWord) => lexicon.counts.has(folded);
  const digits = ({ folded }: QueryWord) => /\d/.test(folded);
  const allKnown = words.every((word) => isWord(word) || digits(word));
  const near = words.map((word) => (digits(word) || (isWord(word) && (!allKnown || words.length === 1)) ? [] : candidates(word.folded, lexicon)));
  const open = new Set(words.keys());
  for (;;) {
    const changes = [...open].flatMap((index) => {
      const fit = fits(mended, index, words[index]!.folded, lexicon);
      const neighbours = (index > 0 ? 1 : 0) + (index + 1 < words.length ? 1 : 0);
      return near[index]!
        .map(({ word, count, distance }) => ({ index, word, count, distance, better: fits(mended, index, word, lexicon) }))
        .filter(({ better }) => !allKnown || (better > fit && better === neighbours))
        .map(({ word, count, distance, better }) => ({ index, word, score: 3 * better - 2 * distance + Math.log(count) / 3 }));
    });
    const best = changes.sort((a, b) => b.score - a.score)[0];
    if (!best) break;
    mended[best.index] = queryWord(best.word);
    open.delete(best.index);
  }
  return mended.some((word, index) => word !== words[index]) ? mended : undefined;
}

/** How many of the neighbours a word stands beside somewhere in a title or a term. */
function fits(words: QueryWord[], index: number, word: string, { pairs }: Lexicon): number {
  const before = words[index - 1]?.folded;
  const after = words[index + 1]?.folded;
  return (before !== undefined && pairs.has(`${before} ${word}`) ? 1 : 0) + (after !== undefined && pairs.has(`${word} ${after}`) ? 1 : 0);
}

function candidates(word: string, { counts }: Lexicon) {
  const limit = limitFor(word);
  const found: { word: string; count: number; distance: number }[] = [];
  for (const [other, count] of counts) {
    if (Math.abs(other.length - word.length) > 2 || other === word) continue;
    const distance = typingDistance(word, other, limit);
    if (distance <= limit) found.push({ word: other, count, distance });
  }
  return found;
}

/** The words with the accents they have in titles and names of terms, where they stand beside a neighbour there. */
export function accentuate(words: QueryWord[], { pairs }: Lexicon): string {
  return words
    .map((word, index) => {
      if (isAccented(word)) return word.text;
      return pairs.get(spelled(words.slice(index, index + 2)))?.[0] ?? pairs.get(spelled(words.slice(Math.max(0, index - 1), index + 1)))?.[1] ?? word.text;
    })
    .join(' ');
}
