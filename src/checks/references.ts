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

/** Every id that content defines. */
export function definitions(content: Content): Definition[] {
  const lists = (['sources', 'units', 'frameworks', 'indicators', 'glossary'] as const).flatMap((name) => {
    const kind = ({ sources: 'source', units: 'unit', frameworks: 'framework', indicators: 'indicator', glossary: 'term' } as const)[name];
    return validFiles(content, name).flatMap(({ file, data }) => data.map(({ id }, index): Definition => ({ kind, id, ...place(file), path: [index, 'id'] })));
  });
  const observations = validFiles(content, 'observations').flatMap(({ file, data }) =>
    data.observations.map(({ id }, index): Definition => ({ kind: 'observation', id, ...place(file), path: ['observations', index, 'id'] })),
  );
  const figures = withFigures(content).flatMap(({ entry, data }) =>
    data.figures.map(({ id }, index): Definition => ({ kind: 'figure', id, ...place(entry), path: ['figures', index, 'id'] })),
  );
  const entries = content.entries
    .filter(({ collection }) => collection !== 'pilots')
    .map((entry): Definition => ({ kind: entry.collection === 'guides' ? 'guide' : 'story', id: entry.id, ...place(entry), path: [] }));
  return [...lists, ...observations, ...figures, ...entries];
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
