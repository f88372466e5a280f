/** A person's name after a form of address: `anh Nguyễn Tuấn Sự`. */
export interface TitledName {
  /** Place of the name in the text, in UTF-16 units. */
  index: number;
  name: string;
}

const SYLLABLE = '\\p{Lu}\\p{Ll}*';
const TITLES = 'anh chị ông bà cô chú bác em'.split(' ');
const CAPITALISED = TITLES.map((title) => title.charAt(0).toUpperCase() + title.slice(1));
// Not `tiếng Anh`, nor the last syllable of a name (`Ngô Thế Anh`); streets and schools are named after people.
const TITLE = `(?<!\\p{L}|(?:tiếng|nước|phố|đường|trường) )(?:${TITLES.join('|')}|(?<!${SYLLABLE} )(?:${CAPITALISED.join('|')}))`;
const TITLED = new RegExp(`${TITLE} (${SYLLABLE}(?: ${SYLLABLE})+)(?!\\p{L})`, 'gu');

/** Names of two or more capitalised syllables after anh, chị, ông, bà, cô, chú, bác, em. Text in NFC. */
export const titledNames = (text: string): TitledName[] =>
  [...text.matchAll(TITLED)].map(({ 0: found, 1: name, index }) => ({ index: index + found.length - name!.length, name: name! }));

/** Whether a name is that of a known person: in full, its last syllables, or followed by other capitals (`Đoàn Thanh Hải Giám`). */
export const isKnownName = (name: string, known: readonly string[]): boolean =>
  known.some((full) => full === name || full.endsWith(` ${name}`) || name.startsWith(`${full} `));
