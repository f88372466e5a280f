/**
 * How much one thing counts beside another. Set by trying values on tests/search/queries.json; most can be halved or
 * doubled before a class of queries loses more than one of its pages.
 */
export const weights = {
  /** Accents as typed, beside the same words without accents. */
  exact: 1.5,
  /** Words in a row, beside words anywhere in the text. */
  near: 3,
  /** All words in a row and in order, beside none. */
  phrase: 2,
  /** A term's other names, in the place of the name typed. */
  variant: 0.7,
  /** The words without those around the matter of a question. */
  core: 0.8,
  /** Slips mended. */
  corrected: 0.9,
  /** Texts that hold only a part of the words; times how rare and how long the part is. */
  part: 0.15,
  /** A title, a term or a code that is what was typed. */
  named: 1.8,
  /** A term named in a longer query, and the pages it leads to. */
  namedInside: 1.1,
  /** Guides for “how”, the glossary for “what is”, sessions for “buổi 2”. */
  favourite: 2.5,
};

/** Residents look for things to do; figures and sources come after guides and stories. */
export const sectionWeights: Record<string, number> = { guides: 1.4, stories: 1.1, pilots: 1.1, sessions: 0.8, glossary: 0.8, communes: 0.9, indicators: 0.6 };

/** Pagefind adds a score for words in the title; its own weight of 5 would put every short title first. */
export const titleWeight = 1.5;
