import { expect, it } from 'vitest';
import { makeDataset, toJson } from '../../../src/open-data/dataset.ts';
import { tableNames } from '../../../src/open-data/table.ts';
import { fixtureTables } from '../../fixtures/open-data.ts';

const tables = fixtureTables();
const dataset = makeDataset(tables, '2026-11-22');

it('holds the rows of every table under the version and the licence', () => {
  expect(dataset).toMatchObject({ name: 'lang-so', version: '2026-11-22', license: { name: 'CC-BY-4.0' } });
  for (const name of tableNames) expect(dataset[name]).toBe(tables[name].rows);
});

it('is written as JSON without byte order mark, a row on a line', () => {
  const json = toJson(dataset);
  expect(JSON.parse(json)).toEqual(dataset);
  expect(json.startsWith('{\n"name": "lang-so",\n')).toBe(true);
  expect(json.split('\n').filter((line) => line.startsWith('{"id":"yen-hoa-ho-so"'))).toHaveLength(1);
});

it.each([
  [{ a: [] }, '{\n"a": []\n}\n'],
  [{ a: { b: 1 }, c: null }, '{\n"a": {"b":1},\n"c": null\n}\n'],
  [{ a: [{ b: 1 }, { b: '"' }] }, '{\n"a": [\n{"b":1},\n{"b":"\\""}\n]\n}\n'],
])('writes %j', (value, json) => expect(toJson(value)).toBe(json));
