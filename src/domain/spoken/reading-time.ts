import { isSyllable } from '../text/syllable.ts';

/** Syllables a minute: our own slow pace for a loudspeaker, not a measured one. Pages that give a time say so. */
export const SLOW_PACE = 180;

/**
 * Syllables of a text as speak() gives it. Vietnamese words are one each; a foreign name counts its groups of vowels (`Facebook`: 3, one
 * more than said), a digit that was left counts one.
 */
export const countSyllables = (text: string): number =>
  (text.match(/\p{N}|[\p{L}\p{M}]+/gu) ?? []).reduce((sum, word) => sum + (isSyllable(word) ? 1 : Math.max(1, vowelGroups(word))), 0);

/** Whole seconds, rounded up, that reading takes at `pace` syllables a minute. */
export const readingSeconds = (text: string, pace = SLOW_PACE): number => Math.ceil((countSyllables(text) * 60) / pace);

const vowelGroups = (word: string): number => (word.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '').match(/[aeiouy]+/g) ?? []).length;
