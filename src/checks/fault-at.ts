import type { IssueWords } from '../schemas/messages.ts';
import type { DataFile } from './content.ts';
import type { Fault } from './fault.ts';

/** A fault at a field of a data file. */
export const faultAt = ({ file, locate }: Pick<DataFile, 'file' | 'locate'>, path: readonly PropertyKey[], words: IssueWords): Fault => ({
  file, ...locate(path), field: path.join('.'), ...words,
});
