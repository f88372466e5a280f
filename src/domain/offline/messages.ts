// What pages and the service worker say to each other about what is kept for days without network.

/** All of a set is kept; some of it, and the rest is to come; nothing, because the reader took it away. */
export type SetState = 'whole' | 'wanted' | 'unwanted';

/** A set of pages and files that is kept or not kept as one. Bytes as they are sent, compressed. */
export interface SetReport {
  state?: SetState;
  /** When it was last whole: an ISO date and time. */
  date?: string;
  bytes: number;
  /** What of it has still to be fetched. */
  missing: number;
}

/** A page of which a copy was kept because somebody read it. */
export interface VisitedReport {
  /** From the root of the site, without a leading slash. */
  path: string;
  title: string;
  /** ISO date and time. */
  date: string;
  /** Its length, not compressed. */
  bytes: number;
}

export interface OfflineReport {
  sets: Record<string, SetReport>;
  /** Last read first. */
  visited: VisitedReport[];
}

/**
 * `visit`: a page was opened; `saving` where its reader pays for data or waits for it, `loaded` what it loaded, by address, and
 * whatever else the browser timed. The
 * others are answered: `report`, `save` and `drop` a set, `forget` a page, `clear` everything.
 */
export type OfflineRequest =
  | { do: 'visit'; saving?: boolean; loaded: string[] }
  | { do: 'report' }
  | { do: 'save' | 'drop'; set: string }
  | { do: 'forget'; path: string }
  | { do: 'clear' };

/** While a set is fetched, its bytes so far; at the end what became of it: `broken` can be gone on with, `full` was taken back. */
export type OfflineAnswer = { bytes: number; of: number } | { result: 'done' | 'broken' | 'full'; report: OfflineReport };
