import { speak, type SpokenWord, type Voice } from '../spoken/speak.ts';
import { capitalize } from '../text/capitalize.ts';
import type { Draft } from './passage.ts';

/** Drafts with every sentence in the words that are said. */
export function aloud(drafts: readonly Draft[], voice: Voice, words: readonly SpokenWord[]): Draft[] {
  const say = (sentence: string) => capitalize(speak(sentence, voice, words).text);
  return drafts.map(({ sentences, brief, ...draft }) => ({ ...draft, sentences: sentences.map(say), ...(brief ? { brief: brief.map(say) } : {}) }));
}
