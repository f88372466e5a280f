import { placeRows } from '../domain/chart/reading-rows.ts';
import type { IndicatorProfile } from '../domain/profile/profile.ts';
import { allTables, type Tables } from '../open-data/all-tables.ts';
import { changesSince } from '../open-data/changelog.ts';
import { toCsv } from '../open-data/csv.ts';
import { datapackage } from '../open-data/datapackage.ts';
import { header, makeDataset, toJson } from '../open-data/dataset.ts';
import { isEmpty, type Difference } from '../open-data/diff.ts';
import { createParts } from '../open-data/parts.ts';
import { tableNames, type TableName } from '../open-data/table.ts';
import { releasedDataset, releases } from './data-releases.ts';
import { oncePerBuild } from './once-per-build.ts';
import { indicatorProfiles, unitProfiles } from './profiles.ts';
import { sourcesById } from './sources.ts';

/** The dataset as this build publishes it. */
export interface OpenData {
  /** The newest release, with `+sua` (build metadata of semver.org) once data has changed since. */
  version: string;
  /** The day of the newest release. */
  released: string;
  /** What changed since, not yet in a release. */
  unreleased: Difference;
  tables: Tables;
  parts: ReturnType<typeof createParts>;
}

/** The dataset. */
export const openData = oncePerBuild(collect);

async function collect(): Promise<OpenData> {
  const tables = allTables({ units: unitProfiles(), indicators: indicatorProfiles() }, [...(await sourcesById()).values()]);
  const [newest] = await releases();
  if (!newest) throw new Error('Unexpected empty content/data-changelog.json, expected a release: run npm run data:changelog');
  const unreleased = changesSince(tables, await releasedDataset(newest.version));
  const version = isEmpty(unreleased) ? newest.version : `${newest.version}+sua`;
  return { version, released: newest.version, unreleased, tables, parts: createParts(tables) };
}

/** A table as CSV. */
export const tableCsv = async (name: TableName): Promise<string> => {
  const { fields, rows } = (await openData()).tables[name];
  return toCsv(fields, rows);
};

/** The CSV files of the dataset: name of the table by name of the file. */
export const csvFiles = async (): Promise<{ file: string; name: TableName }[]> => {
  const { tables } = await openData();
  return tableNames.map((name) => ({ file: tables[name].file, name }));
};

/** The file lang-so.json. */
export const datasetJson = async (): Promise<string> => {
  const { tables, version } = await openData();
  return toJson(makeDataset(tables, version));
};

/** The file datapackage.json; `homepage` is the absolute address of /du-lieu/. */
export const datapackageJson = async (homepage: string): Promise<string> => {
  const { tables, version } = await openData();
  const sizes = await Promise.all(tableNames.map(async (name) => [name, byteLength(await tableCsv(name))] as const));
  return `${JSON.stringify(datapackage(tables, { version, homepage, bytes: Object.fromEntries(sizes) }), null, 1)}\n`;
};

/** All there is about one unit. */
export const unitJson = async (id: string): Promise<string> => {
  const { parts, version } = await openData();
  return toJson({ ...header(version), ...parts.unit(id) });
};

/** All values and targets of one indicator. */
export const indicatorJson = async (id: string): Promise<string> => {
  const { parts, version } = await openData();
  return toJson({ ...header(version), ...parts.indicator(id) });
};

/** The values of one unit, or of one indicator, with the columns of quan-sat.csv; the header alone when there are none. */
export const readingsCsv = async (by: 'unit' | 'indicator', id: string): Promise<string> => {
  const { parts, tables } = await openData();
  return toCsv(tables.observations.fields, parts[by](id).observations);
};

/** Indicators with at least one number: those whose chart other sites can embed. */
export const embeddable = (): IndicatorProfile[] => indicatorProfiles().filter(({ readings }) => placeRows(readings).length > 0);

export const byteLength = (text: string): number => new TextEncoder().encode(text).length;
