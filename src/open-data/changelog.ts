import { isPeriod } from '../domain/format/period.ts';
import type { Tables } from './all-tables.ts';
import type { Dataset } from './dataset.ts';
import { diffRecords, type Difference } from './diff.ts';
import { tableNames, type TableName } from './table.ts';

/** One version of the dataset and what it changed. */
export interface Release extends Difference {
  /** The day it was made, `YYYY-MM-DD`. */
  version: string;
  /** The version it is compared with; null for the first, in which all is new and nothing is listed. */
  previous: string | null;
  /** Rows by table. */
  counts: Record<TableName, number>;
}

/** The name of a release made at that moment. */
export { dayInVietnam } from '../domain/format/day-in-vietnam.ts';

/**
 * The version to compare with: the newest one before `version`. A release of the same day is not it, so that making one
 * twice on a day gives the same log. Refuses what is not a day, and a day before the newest release (RangeError).
 */
export function previousVersion(version: string, versions: readonly string[]): string | null {
  if (version.length !== 10 || !isPeriod(version)) throw new RangeError(`Unexpected version \`${version}\`, expected a day as YYYY-MM-DD`);
  const newest = [...versions].sort().at(-1);
  if (newest !== undefined && newest > version) throw new RangeError(`Unexpected version \`${version}\`, expected \`${newest}\` or later`);
  return [...versions].sort().filter((earlier) => earlier < version).at(-1) ?? null;
}

/** What a version changed; `previous` is the dataset it is compared with, null for the first. */
export function makeRelease(tables: Tables, version: string, previous: Dataset | null): Release {
  const counts = Object.fromEntries(tableNames.map((name) => [name, tables[name].rows.length])) as Release['counts'];
  const difference = previous ? changesSince(tables, previous) : { added: [], changed: [], removed: [] };
  return { version, previous: previous?.version ?? null, counts, ...difference };
}

/** What changed in the tables since a release. */
export function changesSince(tables: Tables, release: Dataset): Difference {
  const now = Object.fromEntries(tableNames.map((name) => [name, tables[name].rows]));
  return diffRecords(release, now, (table, row) => tables[table].label(row));
}

/** The log with a release put in, newest first; it takes the place of one of the same version. */
export const withRelease = (log: readonly Release[], release: Release): Release[] =>
  [release, ...log.filter(({ version }) => version !== release.version)].sort((a, b) => (a.version < b.version ? 1 : -1));
