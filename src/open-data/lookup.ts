import type { Profiles } from '../domain/profile/profile.ts';
import type { Unit } from '../domain/unit/unit.ts';
import type { SourceRecord } from './source-record.ts';

/** What cells ask for beside their own item. */
export interface Lookup {
  /** Refuses an unknown id (Error), like `source`; content checks name the file before data comes here. */
  unit(id: string): Unit;
  source(id: string): SourceRecord;
  /** The unit a target holds for: `vn` stands for the nation, null when the nation has no row. */
  scope(scope: string): string | null;
}

export function createLookup({ units }: Profiles, sources: readonly SourceRecord[]): Lookup {
  const unitOf = new Map(units.map(({ unit }) => [unit.id, unit]));
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const nation = units.find(({ unit }) => unit.kind === 'quốc gia')?.unit.id ?? null;
  return {
    unit: (id) => known(unitOf, id, 'unit'),
    source: (id) => known(sourceOf, id, 'source'),
    scope: (scope) => (scope === 'vn' ? nation : scope),
  };
}

function known<T>(map: Map<string, T>, id: string, kind: string): T {
  const found = map.get(id);
  if (!found) throw new Error(`Unexpected ${kind} \`${id}\` in open data`);
  return found;
}
