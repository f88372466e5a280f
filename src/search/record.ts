/** One thing that search can find: a page, or a part of a page that stands for itself (a glossary term). */
export interface SearchRecord {
  /** Address from the root of the site, with `#anchor` for a part: `/thuat-ngu/#ocop`. */
  url: string;
  title: string;
  /** Id and name of the section it belongs to. */
  section: string;
  sectionName: string;
  /** Topic it can be filtered by. */
  topic?: string;
  /** Place it is about, smallest level first; its province can be filtered by. */
  place?: string;
  /** Other words people type for it: abbreviations, everyday words. */
  words: string[];
  /** Pages that do what it is about; its words lead there too. */
  leads: string[];
  /** It gives its words to the pages it leads to and is itself not found. */
  lendsOnly?: true;
  /** Numbers to call that stand on it: name and digits as dialled. */
  hotlines: [name: string, phone: string][];
  blocks: SearchBlock[];
}

/** A heading or a run of text. A heading with an id is a place inside the page that a result can lead to. */
export interface SearchBlock {
  text: string;
  /** 1 for the title, 2–6 below it; left out for text. */
  level?: number;
  id?: string;
}
