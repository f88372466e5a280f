import { entryKinds } from '../domain/entry-sections.ts';
import type { CollectionName, Content, DataFile, Locate } from './content.ts';
import { validEntries, validFiles } from './valid-content.ts';
import { validObservations } from './valid-observations.ts';

/** What an id can point at. */
export type TargetKind = 'statement' | 'target' | 'pilot' | 'source' | 'unit' | 'indicator' | 'framework' | 'figure' | 'observation' | 'guide' | 'story' | 'session';

/** A use of an id: where it stands and what it must point at. */
export interface Reference {
  to: TargetKind;
  id: string;
  file: string;
  locate: Locate;
  path: PropertyKey[];
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
  for (const { file, data } of validFiles(content, 'glossary')) {
    data.forEach(({ guides, source }, i) => {
      all(file, 'guide', guides, i, 'guides');
      use(file, 'source', source, i, 'source');
    });
  }
  for (const { file, data } of validFiles(content, 'indicators')) {
    data.forEach(({ targets }, i) =>
      targets.forEach((target, j) => {
        use(file, 'framework', target.framework, i, 'targets', j, 'framework');
        use(file, 'source', target.source, i, 'targets', j, 'source');
        if (target.scope !== 'vn') use(file, 'unit', target.scope, i, 'targets', j, 'scope');
      }),
    );
  }
  const withUnit = new Set<DataFile>();
  for (const { file, unit, path, observation } of validObservations(content)) {
    if (unit !== '' && !withUnit.has(file)) use(file, 'unit', unit, 'unit');
    withUnit.add(file);
    use(file, 'framework', observation.framework, ...path, 'framework');
    use(file, 'indicator', observation.indicator, ...path, 'indicator');
    use(file, 'source', observation.source, ...path, 'source');
    observation.disputes.forEach(({ source }, j) => use(file, 'source', source, ...path, 'disputes', j, 'source'));
  }
  for (const { file, data } of validFiles(content, 'statements')) {
    use(file, 'unit', data.unit, 'unit');
    data.statements.forEach(({ source }, i) => use(file, 'source', source, 'statements', i, 'source'));
  }
  for (const { file, data } of validFiles(content, 'programmes')) {
    data.forEach(({ units, source }, i) => {
      all(file, 'unit', units, i, 'units');
      use(file, 'source', source, i, 'source');
    });
  }
  for (const { file, data } of validFiles(content, 'facts')) {
    data.forEach((fact, i) => {
      if (fact.as === 'left-out') return;
      if (fact.as !== 'prose') return use(file, fact.as, fact.at, i, 'at');
      const [collection, id] = fact.at.split('/') as [CollectionName, string];
      use(file, entryKinds[collection], id, i, 'at');
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
  for (const { entry, data } of validEntries(content, 'sessions')) {
    data.schedule.forEach(({ guide }, i) => use(entry, 'guide', guide, 'schedule', i, 'guide'));
    data.questions.forEach(({ source }, i) => use(entry, 'source', source, 'questions', i, 'source'));
    all(entry, 'source', data.sources, 'sources');
  }
  for (const { entry, data } of [...validEntries(content, 'guides'), ...validEntries(content, 'sessions'), ...withFigures(content)]) {
    data.photos.forEach(({ source }, i) => use(entry, 'source', source, 'photos', i, 'source'));
  }
  return uses;
}

const withFigures = (content: Content) => [...validEntries(content, 'stories'), ...validEntries(content, 'pilots')];
