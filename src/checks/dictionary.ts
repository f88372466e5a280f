import dictionary from 'dictionary-vi';
import { fold } from '../domain/text/fold.ts';
import { oldToneStyle } from '../domain/text/tone-style.ts';
import { nearest } from './nearest.ts';

// The Vietnamese dictionary is a plain list without affixes, one syllable a line after their number, in the new tone style.
const syllables = new Set(oldToneStyle(new TextDecoder().decode(dictionary.dic)).split('\n').slice(1).filter((word) => word !== '' && word === word.toLowerCase()));

/** Whether the dictionary has a syllable in lower case, tone marks in either style. */
export const isSpelt = (syllable: string): boolean => syllables.has(oldToneStyle(syllable));

/** Marks apart from letters and the tone last, so that a mark on the wrong letter or of the wrong kind is one slip. */
const typed = (syllable: string): string => syllable.normalize('NFD').replace(/^(.*?)([\u0300\u0301\u0303\u0309\u0323])(.*)$/u, '$1$3$2');
/** Hook and tilde, which half the country speaks alike. */
const otherTone: Record<string, string> = { '\u0303': '\u0309', '\u0309': '\u0303' };

/**
 * Makes a function that gives the dictionary's syllable nearest to a misspelt one: hỏi for ngã first, then other marks, then other
 * letters; among equals the one used most (`uses` says how often each is). Undefined when none is near.
 */
export function suggestFrom(uses: ReadonlyMap<string, number>): (syllable: string) => string | undefined {
  const often = (one: string) => uses.get(one) ?? 0;
  const byTyping = new Map([...syllables].sort((a, b) => often(b) - often(a)).map((one) => [typed(one), one]));
  const byLetters = new Map<string, string[]>();
  for (const one of byTyping.keys()) byLetters.set(fold(one), [...(byLetters.get(fold(one)) ?? []), one]);
  return (syllable) => {
    const word = typed(oldToneStyle(syllable));
    const swapped = byTyping.get(word.replace(/[\u0303\u0309]$/u, (tone) => otherTone[tone]!));
    return swapped ?? byTyping.get(nearest(word, [...(byLetters.get(fold(word)) ?? []), ...byTyping.keys()]) ?? '');
  };
}
