/** A full stop after these shortens a word: `TP. Hà Nội`, `TS. Lê`. */
const sentenceEnd = /(?<=(?<!\b(?:TP|Tp|TS|ThS|PGS|GS|Q|P|H))[.!?…]["”)]*)\s+/u;

/** A sentence and where in its text it begins. */
export interface Sentence {
  text: string;
  index: number;
}

/** The sentences of a text, in their order. A full stop inside a number, an address or a shortened title ends none. */
export function sentencesOf(text: string): Sentence[] {
  let from = 0;
  return text.split(sentenceEnd).map((sentence) => {
    const index = text.indexOf(sentence, from);
    from = index + sentence.length;
    return { text: sentence, index };
  });
}

/** How many syllables a text is read with, nearly: each run of letters and digits between blanks counts as one (`dichvucong.gov.vn`, `7,5%`). */
export const countSyllables = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}\uFFFB]/u.test(word)).length;
