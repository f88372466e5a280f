/** Sentences that belong together in a script. */
export interface Passage {
  /** Anchor of the place on the entry's page that says the same: `buoc-3`. */
  place?: string | undefined;
  sentences: string[];
}

/** A passage before a version is chosen. */
export interface Draft extends Passage {
  /**
   * When the short version takes it: 0 is always said, then 1, 2 … as long as there is time; passages of one rank go together or not
   * at all. Left out, only the full version says it.
   */
  rank?: number;
  /** What the short version says in its place. */
  brief?: string[];
}
