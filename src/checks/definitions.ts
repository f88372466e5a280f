import type { Content, EntryFile, Locate } from './content.ts';
import type { TargetKind } from './references.ts';

/** Where an id is defined. */
export interface Definition {
  kind: TargetKind | 'term' | 'fact' | 'programme';
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
  const kinds = { sources: 'source', units: 'unit', frameworks: 'framework', indicators: 'indicator', glossary: 'term', programmes: 'programme', facts: 'fact', observations: 'observation', statements: 'statement' } as const;
  const inData = content.dataFiles.flatMap((file) => {
    const path = file.name === 'observations' || file.name === 'statements' ? [file.name] : [];
    return idsIn(file.data, path).map((found): Definition => ({ kind: kinds[file.name], ...found, ...place(file) }));
  });
  const figures = content.entries.flatMap((entry) => idsIn(entry.data, ['figures']).map((found): Definition => ({ kind: 'figure', ...found, ...place(entry) })));
  const targets = content.dataFiles
    .filter(({ name }) => name === 'indicators')
    .flatMap((file) =>
      (Array.isArray(file.data) ? file.data : []).flatMap((_, index) =>
        idsIn(file.data, [String(index), 'targets']).map((found): Definition => ({ kind: 'target', ...found, ...place(file) })),
      ),
    );
  const entries = content.entries.map((entry): Definition => ({
    kind: ({ stories: 'story', guides: 'guide', pilots: 'pilot' } as const)[entry.collection], id: entry.id, ...place(entry), path: [],
  }));
  return [...inData, ...targets, ...figures, ...entries];
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
