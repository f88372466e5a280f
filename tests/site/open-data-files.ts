import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Descriptor } from '../fixtures/table-schema.ts';

export type Row = Record<string, string | number | boolean | null>;
type TableName = 'observations' | 'targets' | 'units' | 'unit_relations' | 'indicators' | 'sources' | 'statements';
export type Dataset = Record<TableName, Row[]> & { version: string };

/** A file under dist/du-lieu/, as text and as JSON. */
export const read = (path: string): string => readFileSync(`dist/du-lieu/${path}`, 'utf8');
export const json = <T>(path: string): T => JSON.parse(read(path)) as T;

/** Rows of a CSV file under dist/du-lieu/ as text; Papa Parse takes the byte order mark away. */
export const csv = (path: string) => Papa.parse<Record<string, string>>(read(path), { header: true, newline: '\r\n', skipEmptyLines: true }).data;

/** A JSON file under content/. */
export const content = <T>(path: string): T => JSON.parse(readFileSync(`content/${path}`, 'utf8')) as T;

export const descriptor = json<Descriptor>('datapackage.json');
export const dataset = json<Dataset>('lang-so.json');

/** Each CSV file with the table it holds. */
export const tables = descriptor.resources.map(({ name, path }) => [path, name as TableName] as const);
