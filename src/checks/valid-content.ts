import type { z } from 'zod';
import { dataSchemas, entrySchemas } from '../schemas/index.ts';
import type { CollectionName, Content, DataFile, DataName, EntryFile } from './content.ts';

type EntryData<K extends CollectionName> = z.output<(typeof entrySchemas)[K]>;
type FileData<K extends DataName> = z.output<(typeof dataSchemas)[K]>;

/** The entries of one collection that follow their schema, with their data typed. */
export function validEntries<K extends CollectionName>(content: Content, collection: K): { entry: EntryFile; data: EntryData<K> }[] {
  return content.entries
    .filter((entry) => entry.collection === collection)
    .flatMap((entry) => {
      const parsed = entrySchemas[collection].safeParse(entry.data);
      return parsed.success ? [{ entry, data: parsed.data as EntryData<K> }] : [];
    });
}

/** The data files of one name that follow their schema, with their data typed. */
export function validFiles<K extends DataName>(content: Content, name: K): { file: DataFile; data: FileData<K> }[] {
  return content.dataFiles
    .filter((file) => file.name === name)
    .flatMap((file) => {
      const parsed = dataSchemas[name].safeParse(file.data);
      return parsed.success ? [{ file, data: parsed.data as FileData<K> }] : [];
    });
}
