import type { Records } from './dataset.ts';
import { tableNames, type Cell, type Row, type TableName } from './table.ts';

/** A row by table and id; `name` says in words which it is. */
export interface RowName {
  table: TableName;
  id: string;
  name: string;
}

/** A cell that has another value than before; null where there was or is none. */
export interface CellChange extends RowName {
  field: string;
  from: Cell;
  to: Cell;
}

/** What a later version of the dataset has that an earlier one has not, and the other way round. */
export interface Difference {
  added: RowName[];
  changed: CellChange[];
  removed: RowName[];
}

/**
 * Compares two versions row by row, by table and id, in the order of tables and of the later version's rows. A column that
 * only one version has counts as empty in the other; a table that one lacks as having no rows. The order of rows does not count.
 */
export function diffRecords(before: Partial<Records>, after: Partial<Records>, nameOf: (table: TableName, row: Row) => string): Difference {
  const difference: Difference = { added: [], changed: [], removed: [] };
  for (const table of tableNames) {
    const [old, now] = [byId(before[table]), byId(after[table])];
    const name = (row: Row): RowName => ({ table, id: String(row['id']), name: nameOf(table, row) });
    for (const [id, row] of now) {
      const earlier = old.get(id);
      if (!earlier) difference.added.push(name(row));
      else difference.changed.push(...changes(earlier, row).map((change) => ({ ...name(row), ...change })));
    }
    for (const [id, row] of old) if (!now.has(id)) difference.removed.push(name(row));
  }
  return difference;
}

/** True when two versions say the same. */
export const isEmpty = ({ added, changed, removed }: Difference): boolean => added.length + changed.length + removed.length === 0;

const byId = (rows: readonly Row[] = []) => new Map(rows.map((row) => [row['id'], row]));

function changes(before: Row, after: Row): Pick<CellChange, 'field' | 'from' | 'to'>[] {
  const fields = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...fields].map((field) => ({ field, from: before[field] ?? null, to: after[field] ?? null })).filter(({ from, to }) => from !== to);
}
