/**
 * Letters that cannot be seen or that change how others are read: controls, format characters (bidirectional overrides,
 * zero-width marks), private use, and code points that are no characters (Unicode chapter 23, UTS #39).
 */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Noncharacter_Code_Point}]/gu;
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g;

/** An answer as one line: NFC, nothing unseen, single blanks. */
export const oneLine = (answer: string): string => lines(answer).join(' ');

/** The lines of an answer that hold something, each cleaned. */
export function lines(answer: string): string[] {
  // Halves of a character cannot be written in UTF-8.
  return answer
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(lineEnds, '\n')
    .split('\n')
    .map((line) => line.replace(/\s/g, ' ').replace(unseen, '').normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
