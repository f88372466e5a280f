import { entryKinds } from '../domain/entry-sections.ts';
import type { Content, DataName, EntryFile, Locate } from './content.ts';
import type { TargetKind } from './references.ts';
import { idsInText } from './unread-ids.ts';

/** Where an id is defined. */
export interface Definition {
  kind: TargetKind | 'term' | 'fact' | 'programme' | 'photo' | 'host' | 'redirect' | 'short-code';
  id: string;
  file: string;
  locate: Locate;
  path: PropertyKey[];
}

/**
 * Every id that content defines. Read off the files as they are, valid or not: a slip in one field of an item must not
 * make every use of its id a fault as well.
 */
export function definitions(content: Content): Definition[] {
  const kinds = { sources: 'source', units: 'unit', frameworks: 'framework', indicators: 'indicator', glossary: 'term', programmes: 'programme', facts: 'fact', observations: 'observation', statements: 'statement', 'trusted-hosts': 'host', redirects: 'redirect', 'short-codes': 'short-code' } as const;
  const inData = content.dataFiles.flatMap((file) => {
    const path = file.name === 'observations' || file.name === 'statements' ? [file.name] : [];
    return idsIn(file.data, path).map((found): Definition => ({ kind: kinds[file.name], ...found, ...place(file) }));
  });
  const figures = content.entries.flatMap((entry) => idsIn(entry.data, ['figures']).map((found): Definition => ({ kind: 'figure', ...found, ...place(entry) })));
  const photos = content.entries.flatMap((entry) => idsIn(entry.data, ['photos']).map((found): Definition => ({ kind: 'photo', ...found, ...place(entry) })));
  const targets = content.dataFiles
    .filter(({ name }) => name === 'indicators')
    .flatMap((file) =>
      (Array.isArray(file.data) ? file.data : []).flatMap((_, index) =>
        idsIn(file.data, [String(index), 'targets']).map((found): Definition => ({ kind: 'target', ...found, ...place(file) })),
      ),
    );
  const entries = content.entries.map((entry): Definition => ({
    kind: entryKinds[entry.collection], id: entry.id, ...place(entry), path: [],
  }));
  return [...inData, ...targets, ...figures, ...photos, ...entries, ...unread(content, kinds)];
}

/** What a file whose syntax is broken may define: every id in it, and nothing is known of its place. */
function unread({ dataFiles, entries }: Content, kinds: Record<DataName, Definition['kind']>): Definition[] {
  const nowhere = { path: [] };
  return [
    ...dataFiles.flatMap((file) =>
      (file.data === undefined ? idsInText(file.source) : []).flatMap((id): Definition[] => [
        { kind: kinds[file.name], id, ...place(file), ...nowhere },
        ...(file.name === 'indicators' ? [{ kind: 'target' as const, id, ...place(file), ...nowhere }] : []),
      ]),
    ),
    ...entries.flatMap((entry) => (entry.data === undefined ? idsInText(entry.source) : []).map((id): Definition => ({ kind: 'figure', id, ...place(entry), ...nowhere }))),
  ];
}

/** The ids of the items of a list, which stands at `path` in `data`. */
function idsIn(data: unknown, path: string[]): { id: string; path: PropertyKey[] }[] {
  const list = path.reduce((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], data);
  return (Array.isArray(list) ? list : []).flatMap((item: unknown, index) => {
    const id = (item as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? [{ id, path: [...path, index, 'id'] }] : [];
  });
}

const place = ({ file, locate }: Pick<EntryFile, 'file' | 'locate'>) => ({ file, locate });
