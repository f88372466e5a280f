import { capitalize } from '../text/capitalize.ts';
import { officialAbbreviations } from './abbreviations.ts';
import { spell } from './letters.ts';
import { namesAloud } from './names.ts';
import type { SpokenWord } from './speak.ts';
import { BEGIN, END, literal } from './whole-word.ts';

/** A headword such as `Mã QR` or `Livestream`: its capital belongs to the list it stands in. */
const headword = /^(\p{Lu})(?=\p{Ll}+(?: |$))/u;

/** The letters themselves are meant, not what they stand for. */
const AS_LETTERS = /(?<=(?:viết|gọi|tên) tắt (?:là )?“?)\p{Lu}[\p{Lu}&]+(?![\p{L}\p{N}])/gu;

const readings = new WeakMap<readonly SpokenWord[], [form: string, spoken: string][]>();

/** Every form that is looked for, the longest first; of two readings of one form the first counts. Made once a list. */
function formsOf(words: readonly SpokenWord[]): [form: string, spoken: string][] {
  const known = readings.get(words);
  if (known) return known;
  const spokenFor = new Map<string, string>();
  for (const { written, spoken } of [...words, ...officialAbbreviations, ...namesAloud]) {
    const small = written.replace(headword, (letter) => letter.toLowerCase());
    if (spokenFor.has(written) || spokenFor.has(small) || small === spoken || written === spoken) continue;
    spokenFor.set(small, spoken);
    if (small !== written) spokenFor.set(written, capitalize(spoken));
  }
  const forms = [...spokenFor].sort(([a], [b]) => b.length - a.length);
  readings.set(words, forms);
  return forms;
}

/**
 * Puts the words of the list, then our own, in the place of what is written: whole words, the longest first, in the case they are
 * written in. Only the capital of a headword follows the text: `mã QR` and `Mã QR` are read `mã kiu a` and `Mã kiu a`.
 */
export function sayKnownWords(raw: string, words: readonly SpokenWord[]): string {
  const text = raw.replace(AS_LETTERS, (letters) => spell(letters));
  const met = new Map(formsOf(words).filter(([form]) => text.includes(form)));
  if (met.size === 0) return text;
  return text.replace(new RegExp(`${BEGIN}(?:${[...met.keys()].map(literal).join('|')})${END}`, 'gu'), (written) => met.get(written)!);
}
