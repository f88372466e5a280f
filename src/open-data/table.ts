import type { Lookup } from './lookup.ts';

/** What one cell holds: text, a plain number, true or false, or nothing. */
export type Cell = string | number | boolean | null;

/** One line of a table, by column name. */
export type Row = Record<string, Cell>;

/** A column as Table Schema describes it (https://specs.frictionlessdata.io/table-schema/#field-descriptors). */
export interface Field {
  /** Stable snake_case ASCII name; never renamed once published. */
  name: string;
  /** What a Vietnamese reader calls it. */
  title: string;
  type: 'string' | 'number' | 'boolean' | 'date';
  format?: 'uri';
  description?: string;
  /** A `pattern` is written for a whole value, without `^` and `$`, as XML Schema has it. */
  constraints?: { required?: true; unique?: true; minimum?: number; pattern?: string; enum?: string[] };
}

/** A column and how its cells are read off an item of domain data. */
export interface Column<T> extends Field {
  cell(item: T, look: Lookup): Cell | undefined;
}

export const tableNames = ['observations', 'targets', 'units', 'unit_relations', 'indicators', 'sources', 'statements'] as const;
export type TableName = (typeof tableNames)[number];

/** A column whose values are ids of rows of another table. */
export interface ForeignKey {
  field: string;
  table: TableName;
}

/** What a table holds and how it is made; its primary key is the column `id`. */
export interface TableSpec<T> {
  name: TableName;
  /** Name of the CSV file under /du-lieu/, without extension. */
  file: string;
  title: string;
  description: string;
  columns: Column<T>[];
  foreignKeys: ForeignKey[];
  /** Columns that order the rows, the first one first; `id` decides what is left. */
  order: string[];
  /** The row in a few words, for lists of changes. */
  label(row: Row): string;
}

/** A table ready to be written. */
export interface Table extends Pick<TableSpec<never>, 'name' | 'file' | 'title' | 'description' | 'foreignKeys' | 'label'> {
  fields: Field[];
  rows: Row[];
}

/**
 * Makes a table from items. Rows are ordered by code points, not by locale, so that the same data gives the same bytes on
 * every machine. Refuses two rows with one id (Error): links and the log of changes rest on ids.
 */
export function makeTable<T>(spec: TableSpec<T>, items: readonly T[], look: Lookup): Table {
  const { name, file, title, description, foreignKeys, label, columns, order } = spec;
  const rows = items.map((item): Row => Object.fromEntries(columns.map((column) => [column.name, column.cell(item, look) ?? null])));
  const seen = new Set<Cell>();
  for (const { id } of rows as { id: Cell }[]) {
    if (seen.has(id)) throw new Error(`Unexpected second row \`${id}\` in table ${name}, expected one`);
    seen.add(id);
  }
  rows.sort((a, b) => [...order, 'id'].map((key) => compareCells(a[key], b[key])).find((sign) => sign !== 0) ?? 0);
  return { name, file, title, description, foreignKeys, label, rows, fields: columns.map(fieldOf) };
}

const compareCells = (a: Cell | undefined, b: Cell | undefined): number => {
  const [left, right] = [String(a ?? ''), String(b ?? '')];
  return left < right ? -1 : left > right ? 1 : 0;
};

function fieldOf<T>({ name, title, type, format, description, constraints }: Column<T>): Field {
  return { name, title, type, ...(format && { format }), ...(description && { description }), ...(constraints && { constraints }) };
}
