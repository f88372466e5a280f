import type { DataFile, EntryFile } from './content.ts';

/** A text in a field of a file. */
export interface FieldText {
  /** Names of fields, and the places in lists as numbers. */
  path: PropertyKey[];
  text: string;
}

const known = new WeakMap<EntryFile | DataFile, FieldText[]>();

/** The texts in all fields of a file, in their order. */
export function fieldTexts(file: EntryFile | DataFile): FieldText[] {
  const texts = known.get(file) ?? textsIn(file.data, []);
  known.set(file, texts);
  return texts;
}

function textsIn(data: unknown, path: PropertyKey[]): FieldText[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, Array.isArray(data) ? Number(key) : key]));
}
