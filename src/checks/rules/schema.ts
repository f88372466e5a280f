import type { z } from 'zod';
import { knownKeys } from '../../schemas/known-keys.ts';
import { describeIssue } from '../../schemas/messages.ts';
import { slug } from '../../schemas/shared.ts';
import type { Content, DataFile, EntryFile } from '../content.ts';
import type { Fault } from '../fault.ts';
import { nearest } from '../nearest.ts';
import { parseFile, schemaOf } from '../valid-content.ts';

/** Every file follows the schema of its contract. */
export function schemaRule({ entries, dataFiles }: Content): Fault[] {
  return [...entries.flatMap(fileName), ...[...entries, ...dataFiles].flatMap(check)];
}

/** The name of an entry's file is its address. */
function fileName({ collection, id, file }: EntryFile): Fault[] {
  if (collection === 'sessions' && id === 'tao') {
    return [{
      file, line: 1, column: 1, code: 'ten-tep', field: '',
      found: 'tên tệp “tao.mdx”', expected: 'tên khác, vì /tap-huan/tao/ là trang tự soạn buổi học', fix: 'đổi tên tệp, ví dụ: buoi-6-buon-ban.mdx',
    }];
  }
  if (slug.safeParse(id).success) return [];
  return [{
    file, line: 1, column: 1, code: 'ten-tep', field: '',
    found: `tên tệp “${id}.mdx”`, expected: 'chữ thường không dấu, số và dấu “-”, vì tên tệp là địa chỉ của bài', fix: 'đổi tên tệp, ví dụ: ma-qr-dau-ngo.mdx',
  }];
}

function check(file: EntryFile | DataFile): Fault[] {
  const { data, locate } = file;
  if (data === undefined) return [];
  return (parseFile(file).error?.issues ?? []).flatMap((issue) => {
    if (isNamedByWord(issue, file)) return [];
    const value = valueAt(data, issue.path);
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(file, issue, key, value));
    return [{ file: file.file, ...locate(issue.path), field: issue.path.join('.'), ...describeIssue(issue, value) }];
  });
}

/** An unknown field at its own line. The field that was meant, if any, is one that is not there yet. */
function unknownKey(file: EntryFile | DataFile, issue: z.core.$ZodIssueUnrecognizedKeys, key: string, holder: unknown): Fault {
  const path = [...issue.path, key];
  const words = describeIssue({ ...issue, keys: [key] }, holder);
  const missing = knownKeys(schemaOf(file), issue.path).filter((known) => !Object.hasOwn(Object(holder), known));
  const meant = nearest(key, missing);
  const fix = meant ? `sửa thành “${meant}” nếu gõ nhầm, không thì xóa trường này` : words.fix;
  return { file: file.file, ...file.locate(path), field: path.join('.'), ...words, fix };
}

/** unicode-and-tones names each word that is not in NFC, unless the file writes it as an escape. */
const isNamedByWord = (issue: z.core.$ZodIssue, { source }: EntryFile | DataFile): boolean =>
  issue.code === 'custom' && issue.params?.['code'] === 'nfc' && source !== source.normalize();

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}
