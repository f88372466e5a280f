import { readingSeconds } from '../spoken/reading-time.ts';
import type { Draft, Passage } from './passage.ts';

/** The longest a short version may take. */
export const shortSeconds = 90;

/** Everything. */
export const fullVersion = (drafts: readonly Draft[]): Passage[] => drafts.map(({ place, sentences }) => ({ place, sentences }));

/**
 * What can be said in `seconds`: the passages of rank 0, then rank by rank those that still fit whole, all in the order of the full
 * version. Where one of a place does not fit, those that would follow it there are left out too: nobody tells the end of a thing
 * without its beginning. `drafts` in the words that are said, for the time is counted by them. Should rank 0 alone be too long,
 * passages that have a place on the page lose sentences from their end, the longest first; the first sentence of each stays.
 */
export function shortVersion(drafts: readonly Draft[], seconds = shortSeconds): Passage[] {
  const passages = drafts.map(({ place, sentences, brief = sentences, rank }) => ({ place, rank, sentences: [...brief] }));
  const ranks = [...new Set(passages.flatMap(({ rank }) => rank ?? []))].sort((a, b) => a - b);
  let taken = passages.filter(({ rank }) => rank === 0);
  while (secondsOf(taken) > seconds && dropLastSentence(taken));
  const broken = new Set<string>();
  for (const rank of ranks.filter((rank) => rank > 0)) {
    const places = passages.flatMap(({ place, rank: own }) => (own === rank && place ? place : []));
    const more = passages.filter((passage) => taken.includes(passage) || passage.rank === rank);
    if (secondsOf(more) <= seconds && !places.some((place) => broken.has(place))) taken = more;
    else for (const place of places) broken.add(place);
  }
  return taken.map(({ place, sentences }) => ({ place, sentences }));
}

function dropLastSentence(passages: Passage[]): boolean {
  const longest = passages.filter(({ place, sentences }) => place !== undefined && sentences.length > 1).sort((a, b) => secondsOf([b]) - secondsOf([a]))[0];
  longest?.sentences.pop();
  return longest !== undefined;
}

/** How long passages take to read. */
export const secondsOf = (passages: readonly Passage[]): number => readingSeconds(passages.flatMap(({ sentences }) => sentences).join(' '));
