import { describeIssue } from '../../schemas/messages.ts';
import type { Content, DataFile, EntryFile } from '../content.ts';
import type { Fault } from '../fault.ts';
import { parseFile } from '../valid-content.ts';

/** Every file follows the schema of its contract. */
export function schemaRule({ entries, dataFiles }: Content): Fault[] {
  return [...entries, ...dataFiles].flatMap(check);
}

function check(file: EntryFile | DataFile): Fault[] {
  const { data, locate } = file;
  if (data === undefined || data === null) return [];
  return (parseFile(file).error?.issues ?? []).map((issue) => {
    const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const path = [...issue.path, ...unknownKey];
    return { file: file.file, ...locate(path), field: path.join('.'), ...describeIssue(issue, valueAt(data, issue.path)) };
  });
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}
