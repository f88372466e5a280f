import type { Tables } from './all-tables.ts';
import { datasetName, datasetTitle, licence } from './licence.ts';
import { tableNames, type Row, type TableName } from './table.ts';

/** The rows of every table: what one version of the dataset says. */
export type Records = Record<TableName, Row[]>;

/** The whole dataset as one JSON object: the file lang-so.json, and the copy kept of each release. */
export interface Dataset extends Records {
  name: string;
  title: string;
  version: string;
  license: typeof licence;
}

/** The tables under one version. */
export function makeDataset(tables: Tables, version: string): Dataset {
  const records = Object.fromEntries(tableNames.map((name) => [name, tables[name].rows])) as Records;
  return { ...header(version), ...records };
}

/** What every JSON file of the dataset begins with. */
export const header = (version: string) => ({ name: datasetName, title: datasetTitle, version, license: licence });

/**
 * An object as JSON without a byte order mark (RFC 8259 §8.1), each row on a line of its own: half the size of indented
 * JSON, and a changed figure is one changed line.
 */
export function toJson(value: object): string {
  const parts = Object.entries(value).map(([key, part]: [string, unknown]) => {
    const rows = Array.isArray(part) && part.length > 0 ? `[\n${part.map((row) => JSON.stringify(row)).join(',\n')}\n]` : JSON.stringify(part);
    return `${JSON.stringify(key)}: ${rows}`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}
