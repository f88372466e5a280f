import { slug } from '../../schemas/shared.ts';
import { describeIssue } from '../../schemas/messages.ts';
import type { Content, DataFile, EntryFile } from '../content.ts';
import type { Fault } from '../fault.ts';
import { parseFile } from '../valid-content.ts';

/** Every file follows the schema of its contract. */
export function schemaRule({ entries, dataFiles }: Content): Fault[] {
  return [...entries.flatMap(fileName), ...[...entries, ...dataFiles].flatMap(check)];
}

/** The name of an entry's file is its address. */
function fileName({ id, file }: EntryFile): Fault[] {
  if (slug.safeParse(id).success) return [];
  return [{
    file, line: 1, column: 1, code: 'ten-tep', field: '',
    found: `tên tệp “${id}.mdx”`, expected: 'chữ thường không dấu, số và dấu “-”, vì tên tệp là địa chỉ của bài', fix: 'đổi tên tệp, ví dụ: ma-qr-dau-ngo.mdx',
  }];
}

function check(file: EntryFile | DataFile): Fault[] {
  const { data, locate } = file;
  if (data === undefined) return [];
  return (parseFile(file).error?.issues ?? []).map((issue) => {
    const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const path = [...issue.path, ...unknownKey];
    return { file: file.file, ...locate(path), field: path.join('.'), ...describeIssue(issue, valueAt(data, issue.path)) };
  });
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}
