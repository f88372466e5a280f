import type { DataFile, EntryFile } from './content.ts';
import type { Fault } from './fault.ts';
import { fieldPassages } from './field-passages.ts';
import { prosePassages } from './prose-passages.ts';
import type { SourcePlace } from './source-place.ts';

/** A piece of text that readers see: one field, or one paragraph, heading or cell of a body. */
export interface Passage {
  file: string;
  /** Path of the field, e.g. `steps.2.do`; empty in a body. */
  field: string;
  /** As written. In a body U+FFFB stands for a figure and U+FFFC for code; citations are left out. */
  text: string;
  /** Where the character at an index of `text` stands in the file. */
  placeOf: (index: number) => SourcePlace;
}

const known = new WeakMap<EntryFile | DataFile, Passage[]>();

/**
 * All texts of a file that the site writes itself, in their order. Left out: blockquotes, and the fields that hold a source's words,
 * what people type into the search, or an identifier. Quotations inside a text stay; `ownWords` blanks them.
 */
export function passagesOf(file: EntryFile | DataFile): Passage[] {
  const passages = known.get(file) ?? [...fieldPassages(file), ...('tree' in file ? prosePassages(file) : [])];
  known.set(file, passages);
  return passages;
}

/** A fault at a character of a passage. */
export function faultIn({ file, field, placeOf }: Passage, index: number, words: Pick<Fault, 'code' | 'found' | 'expected' | 'fix' | 'severity'>): Fault {
  const { line, column } = placeOf(index);
  return { file, line, column, field, ...words };
}
