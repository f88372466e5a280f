import { toIndexQuery } from '../text/index-form.ts';
import type { Engine, Hit } from './engine.ts';
import type { Lexicon } from './lexicon.ts';
import { isAccented, type QueryWord } from './query-word.ts';
import { weights } from './weights.ts';

/** A hit with what it scored for one way to read a query. */
export interface Scored<H extends Hit> {
  hit: H;
  score: number;
}

/** What one way to read a query found. */
export interface ReadingHits<H extends Hit> {
  byId: Map<string, Scored<H>>;
  /** Most words of the reading that stand in a row in one text. */
  run: number;
  /** The words looked for. */
  words: QueryWord[];
}

/**
 * Looks for texts that hold all words of a reading, first without accents, then those with accents as they are: exact
 * accents rank above folded ones, and words in a row above words far apart. Words that stand nowhere on the site are left
 * out, because Pagefind would take their longest known beginning for them.
 */
export async function findReading<H extends Hit>(reading: QueryWord[], lexicon: Lexicon, engine: Engine<H>): Promise<ReadingHits<H>> {
  const byId = new Map<string, Scored<H>>();
  const { words, open } = knownWords(reading, lexicon);
  if (words.length === 0) return { byId, run: 0, words };
  // Words left out make the rest say less about the whole.
  const share = (words.length / reading.length) ** 2;
  let longest = 0;
  for (const hit of await engine.find(toIndexQuery(words.map(({ folded }) => folded), open), false)) {
    const run = longestRun(hit.words, words.length);
    longest = Math.max(longest, run);
    byId.set(hit.id, { hit, score: share * hit.score * (1 + (weights.near * run) / words.length) });
  }
  const accented = words.filter(isAccented);
  if (accented.length > 0 && byId.size > 0) {
    for (const hit of await engine.find(toIndexQuery(accented.map(({ text }) => text), open && isAccented(words.at(-1)!)), true)) {
      const found = byId.get(hit.id);
      if (found) found.score += share * weights.exact * hit.score * (1 + (weights.near * longestRun(hit.words, accented.length)) / accented.length);
    }
  }
  return { byId, run: longest, words };
}

/** Whether a word stands on the site. Numbers are not in the vocabulary; the index knows them. */
export const isKnown = ({ folded }: QueryWord, { counts }: Lexicon): boolean => counts.has(folded) || /\d/.test(folded);

/** The words that stand on the site; the last one also, as `open`, when words of the site begin with it. */
function knownWords(words: QueryWord[], lexicon: Lexicon): { words: QueryWord[]; open: boolean } {
  const last = words.at(-1);
  const open = last !== undefined && !isKnown(last, lexicon) && [...lexicon.counts.keys()].some((word) => word.startsWith(last.folded));
  return { words: words.flatMap((word) => (isKnown(word, lexicon) ? [word] : open && word === last ? [{ ...word, open }] : [])), open };
}

/** The longest row of neighbouring positions, at most `limit`. */
function longestRun(positions: number[], limit: number): number {
  const sorted = [...new Set(positions)].sort((a, b) => a - b);
  let run = 0;
  let longest = 0;
  sorted.forEach((position, index) => {
    run = index > 0 && position === sorted[index - 1]! + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return Math.min(longest, limit);
}
