import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/open-data/csv.ts';
import { datapackage } from '../../../src/open-data/datapackage.ts';
import { tableNames } from '../../../src/open-data/table.ts';
import { fixtureTables } from '../../fixtures/open-data.ts';
import { packageProblems, type Descriptor } from '../../fixtures/table-schema.ts';

const tables = fixtureTables();
const facts = { version: '2026-11-22', homepage: 'https://lang-so.example/du-lieu/', bytes: { observations: 1234 } };
const descriptor = datapackage(tables, facts) as Descriptor;
const files = Object.fromEntries(tableNames.map((name) => [`${tables[name].file}.csv`, toCsv(tables[name].fields, tables[name].rows)]));

describe('the descriptor', () => {
  it('and its files pass a Table Schema check', () => {
    expect(packageProblems(descriptor, (path) => files[path]!)).toEqual([]);
  });

  it('says version, licence, sources and home page', () => {
    expect(descriptor).toMatchObject({ name: 'lang-so', version: '2026-11-22', homepage: facts.homepage, licenses: [{ name: 'CC-BY-4.0' }] });
    expect(descriptor['sources']).toContainEqual({ title: 'Chuyện “quét mã”', path: 'https://vanban.example/nq-18' });
  });

  it('describes each table once, codes as text, ids as keys', () => {
    expect(descriptor.resources.map(({ name }) => name)).toEqual([...tableNames]);
    const [observations, , units] = descriptor.resources;
    expect(observations).toMatchObject({ path: 'quan-sat.csv', bytes: 1234, encoding: 'utf-8', schema: { primaryKey: 'id' } });
    expect(observations!.schema.fields.find(({ name }) => name === 'unit_code')!.type).toBe('string');
    expect(observations!.schema.foreignKeys).toContainEqual({ fields: 'unit_id', reference: { resource: 'units', fields: 'id' } });
    expect(units!.schema.foreignKeys).toContainEqual({ fields: 'parent_id', reference: { resource: '', fields: 'id' } });
  });
});
