import { isSyllable } from '../text/syllable.ts';
import { spell } from './letters.ts';

const WORD = /[\p{L}\p{M}&]+/gu;
const inCapitals = /^\p{Lu}{2,}$/u;
const twoCapitals = /[\p{Lu}&]\p{M}*[\p{Lu}&]/u;
const CAPITALS_IN_A_ROW = /(?<![\p{L}\p{M}])\p{Lu}[\p{Lu}\p{M}]*(?![\p{L}&])(?: \p{Lu}[\p{Lu}\p{M}]*(?![\p{L}&]))*/gu;

const JOINT = /(?<=[\p{Ll}\p{Lo}\p{Lm}\p{M}])(?=\p{Lu})/gu;

/** Names of readable pieces are parted, `PostMart` → `Post Mart`, before a piece such as the V of `MớiV` could be taken for a numeral. */
export const partNames = (text: string): string => text.replace(WORD, (word) => (twoCapitals.test(word) ? word : word.replace(JOINT, ' ')));

/**
 * Words with capitals inside that no list knows. `CHÚ Ý` is Vietnamese in
 * capitals; everything else is spelt by the names of its letters and told in `unknown`.
 */
export function sayCapitals(text: string): { text: string; unknown: string[] } {
  const unknown = new Set<string>();
  const lowered = text.replace(CAPITALS_IN_A_ROW, (run) => (run.split(' ').some(isMarkedSyllable) ? run.split(' ').map(lowerSyllable).join(' ') : run));
  const said = lowered.replace(WORD, (word) => {
    if (!twoCapitals.test(word)) return word.replace(JOINT, ' ');
    if (!/\p{L}/u.test(word)) return word;
    unknown.add(word);
    return ` ${spell(word)} `;
  });
  return { text: said, unknown: [...unknown] };
}

/** Vietnamese in capitals carries marks somewhere, an abbreviation none but the bar of Đ. */
const isMarkedSyllable = (word: string): boolean => inCapitals.test(word) && isSyllable(word) && /\p{M}/u.test(word.normalize('NFD'));
const lowerSyllable = (word: string): string => (isSyllable(word) ? word.toLowerCase() : word);
