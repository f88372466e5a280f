/** A page or part of a page that holds all words of one search of the index. */
export interface Hit {
  id: string;
  score: number;
  /** Where in its text the words stand, counted in words. */
  words: number[];
}

/** An index that can be asked for words in index form (see ../text/index-form.ts); Pagefind in the browser. */
export interface Engine<H extends Hit = Hit> {
  /** Hits, best first. `exact` means that accents must agree. */
  find(query: string, exact: boolean): Promise<H[]>;
}
