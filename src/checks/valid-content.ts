import type { z } from 'zod';
import { dataSchemas, entrySchemas } from '../schemas/index.ts';
import type { CollectionName, Content, DataFile, DataName, EntryFile } from './content.ts';

type EntryData<K extends CollectionName> = z.output<(typeof entrySchemas)[K]>;
type FileData<K extends DataName> = z.output<(typeof dataSchemas)[K]>;

/** Every rule asks for parsed data; each file is parsed once. */
const parsed = new WeakMap<EntryFile | DataFile, z.ZodSafeParseResult<unknown>>();

/** The contract of a file. */
export const schemaOf = (file: EntryFile | DataFile): z.ZodType => ('collection' in file ? entrySchemas[file.collection] : dataSchemas[file.name]);

/** What the file's schema says of its data. */
export function parseFile(file: EntryFile | DataFile): z.ZodSafeParseResult<unknown> {
  const known = parsed.get(file);
  if (known) return known;
  const result = schemaOf(file).safeParse(file.data);
  parsed.set(file, result);
  return result;
}

/** The entries of one collection that follow their schema, with their data typed. */
export function validEntries<K extends CollectionName>(content: Content, collection: K): { entry: EntryFile; data: EntryData<K> }[] {
  return content.entries
    .filter((entry) => entry.collection === collection)
    .flatMap((entry) => {
      const { success, data } = parseFile(entry);
      return success ? [{ entry, data: data as EntryData<K> }] : [];
    });
}

/** The data files of one name that follow their schema, with their data typed. */
export function validFiles<K extends DataName>(content: Content, name: K): { file: DataFile; data: FileData<K> }[] {
  return content.dataFiles
    .filter((file) => file.name === name)
    .flatMap((file) => {
      const { success, data } = parseFile(file);
      return success ? [{ file, data: data as FileData<K> }] : [];
    });
}
