/**
 * What is left of the punctuation: stops and pauses, and “ ”, which show who reads where the name of a button or someone's words begin
 * and end. Each pause stands once, words stand apart, and what ends as a sentence begins with a capital; a heading or a part begins as it did.
 */
export const tidyPauses = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/“([^“”\n]*)”|[“”]/g, quoted)
    .replace(/ +(?=[.,;:!?])/g, '')
    .replace(/[.,;:!?](?:[ ]?[.,;:!?])+/g, strongest)
    .replace(/([.,;:!?]”)[,.]/g, '$1')
    .replace(/(?<=[.;:!?]) *,/g, '')
    .replace(/^[ .,;:!?]+|[ ,]+$/gm, '')
    .replace(/(?<=[.,;:!?]”?)(?=[\p{L}\p{M}“])/gu, ' ')
    .replace(/ +/g, ' ')
    .replace(/(?<=[.!?]”? )(“?)(\p{Ll})/gu, (_, quote: string, letter: string) => quote + capital(letter))
    .replace(/^(“?)(\p{Ll})(?=.*[.!?]”?$)/gmu, (_, quote: string, letter: string) => quote + capital(letter))
    .replace(/\n[ \n]*\n/g, '\n\n')
    .normalize('NFC')
    .trim();

/** A pair with words between, which keeps the stop at its end; a mark without its other half is passed over. */
const quoted = (_: string, words = ''): string => (/\p{L}/u.test(words) ? ` “${words.replace(/^[ .,;:!?]+|[ ,]+$/g, '')}” ` : ` ${words} `);

/** Of several signs in a row, the one with the longest pause. */
const strongest = (signs: string): string => [...'!?.:;,'].find((sign) => signs.includes(sign))!;

/** Letters such as ß have two capitals. */
const capital = (letter: string): string => (letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter);
