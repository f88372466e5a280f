import type { Content, EntryFile, Locate } from './content.ts';
import { validEntries, validFiles } from './valid-content.ts';

/** What an id can point at. */
export type TargetKind = 'source' | 'unit' | 'indicator' | 'framework' | 'figure' | 'observation' | 'guide' | 'story';

/** A use of an id: where it stands and what it must point at. */
export interface Reference {
  to: TargetKind;
  id: string;
  file: string;
  locate: Locate;
  path: PropertyKey[];
}

/** Where an id is defined. */
export interface Definition {
  kind: TargetKind | 'term';
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
  const kinds = { sources: 'source', units: 'unit', frameworks: 'framework', indicators: 'indicator', glossary: 'term', observations: 'observation' } as const;
  const inData = content.dataFiles.flatMap((file) => {
    const path = file.name === 'observations' ? ['observations'] : [];
    return idsIn(file.data, path).map((found): Definition => ({ kind: kinds[file.name], ...found, ...place(file) }));
  });
  const figures = content.entries.flatMap((entry) => idsIn(entry.data, ['figures']).map((found): Definition => ({ kind: 'figure', ...found, ...place(entry) })));
  const entries = content.entries
    .filter(({ collection }) => collection !== 'pilots')
    .map((entry): Definition => ({ kind: entry.collection === 'guides' ? 'guide' : 'story', id: entry.id, ...place(entry), path: [] }));
  return [...inData, ...figures, ...entries];
}

/** The ids of the items of a list, which stands at `path` in `data`. */
function idsIn(data: unknown, path: string[]): { id: string; path: PropertyKey[] }[] {
  const list = path.reduce((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], data);
  return (Array.isArray(list) ? list : []).flatMap((item: unknown, index) => {
    const id = (item as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? [{ id, path: [...path, index, 'id'] }] : [];
  });
}

/** Every id that content uses in its fields (prose is checked apart). */
export function references(content: Content): Reference[] {
  const uses: Reference[] = [];
  const use = (at: Pick<Reference, 'file' | 'locate'>, to: TargetKind, id: string | null | undefined, ...path: PropertyKey[]) => {
    if (id != null) uses.push({ to, id, file: at.file, locate: at.locate, path });
  };
  const all = (at: Pick<Reference, 'file' | 'locate'>, to: TargetKind, ids: string[], ...path: PropertyKey[]) =>
    ids.forEach((id, index) => use(at, to, id, ...path, index));

  for (const { file, data } of validFiles(content, 'units')) {
    data.forEach((unit, i) => {
      use(file, 'unit', unit.parent, i, 'parent');
      use(file, 'source', unit.source, i, 'source');
    });
  }
  for (const { file, data } of validFiles(content, 'frameworks')) data.forEach(({ source }, i) => use(file, 'source', source, i, 'source'));
  for (const { file, data } of validFiles(content, 'glossary')) data.forEach(({ source }, i) => use(file, 'source', source, i, 'source'));
  for (const { file, data } of validFiles(content, 'indicators')) {
    data.forEach(({ targets }, i) =>
      targets.forEach((target, j) => {
        use(file, 'framework', target.framework, i, 'targets', j, 'framework');
        use(file, 'source', target.source, i, 'targets', j, 'source');
        if (target.scope !== 'vn') use(file, 'unit', target.scope, i, 'targets', j, 'scope');
      }),
    );
  }
  for (const { file, data } of validFiles(content, 'observations')) {
    use(file, 'unit', data.unit, 'unit');
    data.observations.forEach((observation, i) => {
      use(file, 'indicator', observation.indicator, 'observations', i, 'indicator');
      use(file, 'source', observation.source, 'observations', i, 'source');
      observation.disputes.forEach(({ source }, j) => use(file, 'source', source, 'observations', i, 'disputes', j, 'source'));
    });
  }
  for (const { entry, data } of validEntries(content, 'stories')) {
    all(entry, 'guide', data.guides, 'guides');
    all(entry, 'source', data.sources, 'sources');
    use(entry, 'unit', data.place.unit, 'place', 'unit');
    use(entry, 'source', data.place.now?.source, 'place', 'now', 'source');
  }
  for (const { entry, data } of validEntries(content, 'pilots')) {
    all(entry, 'guide', data.guides, 'guides');
    all(entry, 'story', data.stories, 'stories');
    all(entry, 'observation', data.highlights, 'highlights');
    use(entry, 'unit', data.unit, 'unit');
    data.timeline.forEach(({ source }, i) => use(entry, 'source', source, 'timeline', i, 'source'));
    data.people.forEach(({ source }, i) => use(entry, 'source', source, 'people', i, 'source'));
  }
  for (const { entry, data } of withFigures(content)) data.figures.forEach(({ source }, i) => use(entry, 'source', source, 'figures', i, 'source'));
  for (const { entry, data } of validEntries(content, 'guides')) {
    all(entry, 'guide', data.guides, 'guides');
    all(entry, 'story', data.stories, 'stories');
    use(entry, 'source', data.cost.source, 'cost', 'source');
    for (const list of ['steps', 'troubles', 'scams', 'channels', 'legal'] as const) {
      data[list].forEach(({ source }, i) => use(entry, 'source', source, list, i, 'source'));
    }
  }
  return uses;
}

const withFigures = (content: Content) => [...validEntries(content, 'stories'), ...validEntries(content, 'pilots')];

const place = ({ file, locate }: Pick<EntryFile, 'file' | 'locate'>) => ({ file, locate });
