import { formatNumber } from '../domain/format/quantity.ts';
import { shorten } from '../domain/text/shorten.ts';
import { isEmpty, type Difference } from '../open-data/diff.ts';
import { tableNames, type Cell } from '../open-data/table.ts';
import { releases } from './data-releases.ts';
import { openData } from './open-data.ts';

/** What changed in one table, in words. */
export interface ChangeGroup {
  title: string;
  added: string[];
  changed: { name: string; field: string; from: string; to: string }[];
  removed: string[];
}

/** A version, or what stands since the newest one, as /du-lieu/thay-doi/ shows it. */
export interface ChangeEntry {
  /** Null for changes that are in no release yet. */
  version: string | null;
  previous: string | null;
  /** Rows by title of the table. */
  counts: { title: string; rows: number }[];
  groups: ChangeGroup[];
}

/** All changes, newest first. */
export async function changeEntries(): Promise<ChangeEntry[]> {
  const { tables, unreleased, released } = await openData();
  const titleOf = (table: string, field: string) => tables[table as keyof typeof tables].fields.find(({ name }) => name === field)?.title ?? field;
  const groups = ({ added, changed, removed }: Difference): ChangeGroup[] =>
    tableNames
      .map((table) => {
        const own = <T extends { table: string }>(list: readonly T[]) => list.filter((item) => item.table === table);
        return {
          title: tables[table].title,
          added: own(added).map(({ name }) => name),
          changed: own(changed).map(({ name, field, from, to }) => ({ name, field: titleOf(table, field), from: cellWords(from), to: cellWords(to) })),
          removed: own(removed).map(({ name }) => name),
        };
      })
      .filter((group) => group.added.length + group.changed.length + group.removed.length > 0);
  const counts = (rows: Readonly<Record<string, number>>) => tableNames.map((name) => ({ title: tables[name].title, rows: rows[name] ?? 0 }));
  const now = counts(Object.fromEntries(tableNames.map((name) => [name, tables[name].rows.length])));
  return [
    ...(isEmpty(unreleased) ? [] : [{ version: null, previous: released, counts: now, groups: groups(unreleased) }]),
    ...(await releases()).map((release) => ({ version: release.version, previous: release.previous, counts: counts(release.counts), groups: groups(release) })),
  ];
}

function cellWords(cell: Cell): string {
  if (cell === null) return 'trống';
  if (typeof cell === 'boolean') return cell ? 'có' : 'không';
  return typeof cell === 'number' ? formatNumber(cell) : `“${shorten(cell, 160)}”`;
}
