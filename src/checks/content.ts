import type { Root } from 'mdast';
import type { EntryCollection } from '../domain/entry-sections.ts';
import type { RecordingFile } from '../audio/read-recordings.ts';
import type { PictureFile } from '../pictures/read-pictures.ts';
import type { Fault } from './fault.ts';

/** Where a field stands in its file; a missing field gives the place of its nearest parent. */
export type Locate = (path: readonly PropertyKey[]) => { line: number; column: number };

export type CollectionName = EntryCollection;
export type DataName = 'sources' | 'units' | 'frameworks' | 'indicators' | 'glossary' | 'programmes' | 'facts' | 'observations' | 'statements' | 'redirects' | 'short-codes' | 'trusted-hosts';

/** An MDX entry as read: `tree` is null when its MDX is broken. */
export interface EntryFile {
  collection: CollectionName;
  /** File name without extension; it is the address. */
  id: string;
  file: string;
  /** The whole file as read. */
  source: string;
  data: unknown;
  locate: Locate;
  /** Syntax tree of the body, null when its MDX is broken; positions count from the first line of the file. */
  tree: Root | null;
}

/** A JSON file as read. */
export interface DataFile {
  name: DataName;
  file: string;
  /** The whole file as read. */
  source: string;
  data: unknown;
  locate: Locate;
}

/** Everything under content/, with the faults met while reading. */
export interface Content {
  entries: EntryFile[];
  dataFiles: DataFile[];
  pictures: PictureFile[];
  recordings: RecordingFile[];
  /** Words that no dictionary has and editors vouch for (`spelling-allowed.txt`). */
  allowedWords: ReadonlySet<string>;
  /** Every address ever published (`published-urls.txt`). */
  published: ReadonlySet<string>;
  faults: Fault[];
}
