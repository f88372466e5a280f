import { formatPhone } from '../format/phone.ts';
import { isSyllable } from '../text/syllable.ts';
import { decodeTyping } from '../text/typed-keys.ts';
import type { Lexicon } from './lexicon.ts';
import { queryWord, queryWords, type QueryWord } from './query-word.ts';
import { splitGlued } from './split-glued.ts';

/**
 * The words someone meant by what was typed: Telex and VNI keys become letters (`chuyeenr` → `chuyển`) and words without
 * blanks are taken apart, but only where a word is neither known on the site nor a Vietnamese syllable. Digits of a hotline
 * are grouped as pages write them.
 */
export function readQuery(text: string, lexicon: Lexicon): QueryWord[] {
  return queryWords(text).flatMap((word) => {
    if (/^[\d.,]+$/.test(word.text)) return queryWords(formatPhone(word.text));
    if (lexicon.counts.has(word.folded) || isSyllable(word.text)) return [word];
    const together = splitGlued(word, lexicon, true);
    if (together) return together;
    const decoded = decodeTyping(word.text);
    const split = splitGlued(word, lexicon);
    if (decoded && (!split || lexicon.counts.has(queryWord(decoded).folded))) return [queryWord(decoded)];
    return split ?? [word];
  });
}
