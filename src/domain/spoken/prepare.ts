const INVISIBLE = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFE0E\uFE0F\u20E3\uFEFF\uFFF9-\uFFFC]/g;

/**
 * A text in the form the rules expect: NFC, digits 0–9 alone, plain blanks, dashes and quotation marks of one kind; without
 * invisible signs and the stand-ins for figures and code, which whoever hands the text over has to fill in first.
 */
export const prepare = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(/(?![²³])[\p{No}\p{Nl}]|[\uFF01-\uFF5E]/gu, (sign) => sign.normalize('NFKC').replaceAll('\u2044', '/'))
    .replace(/(?!\d)\p{Nd}/gu, asciiDigit)
    .normalize('NFC')
    .replace(/\p{Lt}/gu, (letter) => letter.toLowerCase())
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/[‐‑]/g, '-')
    .replace(/[‒—―]/g, '–')
    .replace(/\.{3,}/g, '…')
    .replace(/[«„‟]/g, '“')
    .replace(/»/g, '”')
    .replace(/"([^"\n]*)"/g, '“$1”')
    .replace(/(“[^“”\n]*”)|[“”"]/g, (_, pair: string | undefined) => pair ?? ' ')
    .replace(/ +/g, ' ')
    .replace(/[ðÐ]/g, (letter) => (letter === 'ð' ? 'đ' : 'Đ'));

/** Unicode keeps the ten digits of a script together, 0 first, so a digit's value is its distance from the first one. */
function asciiDigit(digit: string): string {
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(digit.codePointAt(0)! - value - 1))) value += 1;
  return String(value);
}
