import type { z } from 'zod';
import { dataSchemas, entrySchemas } from '../../schemas/index.ts';
import { describeIssue } from '../../schemas/messages.ts';
import type { Content, Locate } from '../content.ts';
import type { Fault } from '../fault.ts';

/** Every file follows the schema of its contract. */
export function schemaRule({ entries, dataFiles }: Content): Fault[] {
  return [
    ...entries.flatMap((entry) => check(entrySchemas[entry.collection], entry)),
    ...dataFiles.flatMap((data) => check(dataSchemas[data.name], data)),
  ];
}

function check(schema: z.ZodType, { file, data, locate }: { file: string; data: unknown; locate: Locate }): Fault[] {
  if (data === undefined || data === null) return [];
  const result = schema.safeParse(data);
  return (result.error?.issues ?? []).map((issue) => {
    const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const path = [...issue.path, ...unknownKey];
    return { file, ...locate(path), field: path.join('.'), ...describeIssue(issue, valueAt(data, issue.path)) };
  });
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}
