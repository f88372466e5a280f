/** What titles are suggested from while the index is still on its way; small, so that it is there in a second. */
export interface TitlesFile {
  /** Most useful first: title, address from the root of the site, section, and the number that paper prints beside it. */
  pages: [title: string, url: string, section: string, number?: string][];
  /** Glossary terms: address, the pages (by their place above) that do what the term is about, and all names: `CCCD`, `căn cước công dân`, … */
  terms: [url: string, pages: number[], ...forms: string[]][];
  /** Numbers to call: name and digits as dialled. */
  hotlines: [name: string, phone: string][];
  /** What else every search needs, to be asked for at once: this file's fellow and files of the index. */
  files: string[];
}

/** What a query needs to know of the words of the site. */
export interface WordsFile {
  /** How many records the index holds. */
  records: number;
  /** Folded words, each followed by the number of records it stands in: `an 12 anh 3`. */
  words: string;
  /** Ids in the index: first of the pages, then of the terms of the titles file. */
  ids: string;
  /** Ids of further pages of the useful sections, whose titles are not suggested, by section. */
  further: Record<string, string>;
}

/** Where the two files stand, beside the index. */
export const titlesFile = 'titles.json';
export const wordsFile = 'words.json';
