import { existsSync, readdirSync } from 'node:fs';
import Papa from 'papaparse';
import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { siteAddress } from '../../src/site/address.ts';
import { packageProblems } from '../fixtures/table-schema.ts';
import { filesUnder } from './dist.ts';
import { content, csv, dataset, descriptor, json, read, tables, type Dataset, type Row } from './open-data-files.ts';

const { site } = siteAddress(process.env['SITE_URL']);
const asText = (rows: Row[]) => rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell ?? '')])));

describe('the data package', () => {
  it('passes a Table Schema check, every row and every key', () => {
    expect(packageProblems(descriptor, read)).toEqual([]);
  });

  it('names its home page, its version and the size of each file', () => {
    expect(descriptor).toMatchObject({ homepage: `${site}/du-lieu/`, version: dataset.version });
    for (const { path, bytes } of descriptor.resources) expect(Buffer.byteLength(read(path))).toBe(bytes);
  });

  it.each(tables)('%s says the same as lang-so.json', (path, name) => {
    expect(csv(path)).toEqual(asText(dataset[name]));
  });

  it.each(tables)('%s opens in Excel as UTF-8, and no text in it starts a formula', (path, name) => {
    expect(read(path).startsWith('\uFEFFid,')).toBe(true);
    const formulas = dataset[name].flatMap((row) => Object.values(row)).filter((cell) => typeof cell === 'string' && /^[=+@\t\r]/.test(cell));
    expect(formulas).toEqual([]);
  });
});

describe('nothing of content/ is lost', () => {
  const observations = readdirSync('content/observations').flatMap((file) => {
    const { unit, observations: rows } = content<{ unit: string; observations: { id: string; value: unknown; source: string; quote: string }[] }>(`observations/${file}`);
    return rows.map((row) => ({ ...row, unit }));
  });

  it.each(observations.map((row) => [row.id, row] as const))('%s', (id, { unit, value, source, quote }) => {
    const row = dataset.observations.find((item) => item['id'] === id)!;
    const { value: low, value_to: high, value_text: words } = row;
    expect(high === null ? (low ?? words) : { from: low, to: high }).toEqual(value);
    expect(row).toMatchObject({ unit_id: unit, source_id: source, quote });
  });

  it.each([
    ['units.json', dataset.units],
    ['indicators.json', dataset.indicators],
    ['sources.json', dataset.sources],
  ])('%s', (file, rows) => {
    expect(rows.map(({ id }) => id).sort()).toEqual(content<{ id: string }[]>(file).map(({ id }) => id).sort());
  });

  it('targets and statements', () => {
    expect(dataset.targets).toHaveLength(content<{ targets?: unknown[] }[]>('indicators.json').flatMap(({ targets = [] }) => targets).length);
    const files = existsSync('content/statements') ? readdirSync('content/statements') : [];
    expect(dataset.statements).toHaveLength(files.flatMap((file) => content<{ statements: unknown[] }>(`statements/${file}`).statements).length);
    expect(dataset.observations).toHaveLength(observations.length);
  });

  it('codes keep their zeros', () => {
    expect(csv('don-vi.csv').find(({ id }) => id === 'duc-giang-00124')!['code']).toBe('00124');
    expect(csv('xa/duc-giang-00124.csv').map((row) => row['unit_code'])).toContain('00124');
  });
});

describe('files at stable addresses', () => {
  const files = new Set(filesUnder('dist/du-lieu').filter((file) => !/\.(?:br|gz)$/.test(file)));

  it.each([
    ['xa', 'unit_id', dataset.units],
    ['chi-so', 'indicator_id', dataset.indicators],
  ] as const)('%s has the values of each, as CSV and as JSON', (folder, column, rows) => {
    for (const { id } of rows) {
      const own = dataset.observations.filter((row) => row[column] === id);
      expect(csv(`${folder}/${String(id)}.csv`)).toEqual(asText(own));
      expect(read(`${folder}/${String(id)}.csv`).split('\r\n')[0]).toBe(read('quan-sat.csv').split('\r\n')[0]);
      expect(json<Dataset>(`${folder}/${String(id)}.json`)).toMatchObject({ version: dataset.version, observations: own });
    }
    expect([...files].filter((file) => file.startsWith(`${folder}/`))).toHaveLength(rows.length * 2);
  });

  it('name every source they rest on', () => {
    for (const file of [...files].filter((name) => /^(xa|chi-so)\/.*json$/.test(name))) {
      const { sources, ...part } = json<Record<string, unknown> & { sources: Row[] }>(file);
      const rows = Object.values(part).flatMap((value) => (Array.isArray(value) ? (value as Row[]) : []));
      const named = new Set(rows.map((row) => row['source_id']));
      const given = new Set(sources.map(({ id }) => id));
      expect([...named].filter((id) => !given.has(id!))).toEqual([]);
    }
  });
});

describe('the template for officers', () => {
  it('opens as CSV and as a workbook, with the same rows', async () => {
    const rows = Papa.parse<string[]>(read('mau-nhap.csv'), { newline: '\r\n', skipEmptyLines: true }).data;
    const [sheet, lists] = await readXlsx('dist/du-lieu/mau-nhap.xlsx');
    expect(rows[0]).toContain('Mã đơn vị');
    expect(sheet!.data.map((row) => row.map((cell) => cell ?? '').join('\t').trimEnd())).toEqual(rows.map((row) => row.join('\t').trimEnd()));
    expect(lists!.data.flat()).toEqual(expect.arrayContaining(['00124', ...dataset.indicators.map(({ id }) => id), ...dataset.sources.map(({ id }) => id)]));
  });
});
