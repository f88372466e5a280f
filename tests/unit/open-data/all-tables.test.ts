import { describe, expect, it } from 'vitest';
import { allTables } from '../../../src/open-data/all-tables.ts';
import { tableNames, type TableName } from '../../../src/open-data/table.ts';
import { fixtureProfiles, fixtureSources, fixtureTables } from '../../fixtures/open-data.ts';

const tables = fixtureTables();
const row = (table: TableName, id: string) => tables[table].rows.find((item) => item['id'] === id)!;
const ids = (table: TableName) => tables[table].rows.map(({ id }) => id);

describe('an observation', () => {
  it.each([
    ['yen-hoa-ho-so', { value: 7.5, value_to: null, value_text: null, qualifier: 'khoảng' }],
    ['yen-hoa-khoang', { value: 3000, value_to: 5000, value_text: null, as_of: '2021/2022', as_of_basis: 'inferred' }],
    ['yen-hoa-chu', { value: null, value_to: null, value_text: 'ba tổ, hai nhóm', measure: 'cách' }],
    ['duc-giang-muc-tieu', { kind: 'target', framework_id: 'nq-18', framework_name: 'Nghị quyết 18', unit_code: '00124', unit_name: 'phường Đức Giang' }],
    ['duc-giang-muc-tieu', { source_id: 'van-ban', source_url: 'https://vanban.example/nq-18' }],
    ['yen-hoa-ho-so', { quote: 'đạt "7,5%", khoảng\nmột phần mười', disputes: 'Báo khác ghi 8%.\nXã ghi 7%.', source_url: null, note: null }],
  ])('%s has %j', (id, cells) => expect(row('observations', id)).toMatchObject(cells));
});

describe('a target', () => {
  it.each([
    ['ho-so-nq-18-vn-2025', { unit_id: 'viet-nam-vn', unit_name: 'cả nước', value: 50, comparison: 'at-least', by: '2025', framework_status: 'ended' }],
    ['ho-so-nq-18-vn-2025-2', { value: 60, value_to: 70 }],
    ['rieng', { unit_id: 'ninh-binh-37', unit_name: 'tỉnh Ninh Bình', by: null, comparison: 'more-than' }],
  ])('%s has %j', (id, cells) => expect(row('targets', id)).toMatchObject(cells));

  it('has no unit when the nation has no row', () => {
    const profiles = fixtureProfiles();
    profiles.units = profiles.units.filter(({ unit }) => unit.kind !== 'quốc gia');
    expect(allTables(profiles, fixtureSources).targets.rows.map((item) => item['unit_id'])).toEqual([null, null, 'ninh-binh-37']);
  });
});

describe('a unit', () => {
  it.each([
    ['duc-giang-00124', { code: '00124', name: 'Đức Giang', kind: 'phường', parent_id: null }],
    ['yen-hoa-14722', { parent_id: 'ninh-binh-37', valid_from: null, valid_to: '2025-06-30' }],
    ['yen-mo-14701', { valid_from: '2025-07-01', deed: 'Nghị quyết 1674' }],
  ])('%s has %j', (id, cells) => expect(row('units', id)).toMatchObject(cells));

  it.each([
    ['xa-yen-hoa-14722-thanh-yen-mo-14701', { predecessor_id: 'yen-hoa-14722', predecessor_code: '14722', share: 'part', note: 'trừ thôn “Đông”, thôn Đoài' }],
    ['thi-tran-yen-thinh-thanh-yen-mo-14701', { predecessor_id: null, predecessor_code: null, share: 'whole', effective_date: '2025-07-01' }],
  ])('follows another: %s has %j', (id, cells) => expect(row('unit_relations', id)).toMatchObject({ successor_id: 'yen-mo-14701', ...cells }));
});

it('a source lists its known slips in words', () => {
  expect(row('sources', 'van-ban')).toMatchObject({ corrections: 'Nguồn ghi “749”. Ở đây dùng: 794. Đảo chữ số.', founding: false });
});

it('a statement names its unit', () => {
  expect(row('statements', 'yen-hoa-phat-thanh')).toMatchObject({ unit_id: 'yen-hoa-14722', unit_name: 'xã Yên Hòa', as_of: null, as_of_basis: null });
});

it.each([
  ['observations', 'yen-hoa-khoang', 'Tỷ lệ hồ sơ nộp qua mạng, xã Yên Hòa, năm 2021–2022'],
  ['targets', 'ho-so-nq-18-vn-2025', 'Tỷ lệ hồ sơ nộp qua mạng, cả nước, năm 2025, theo Nghị quyết 18'],
  ['targets', 'rieng', 'Tỷ lệ hồ sơ nộp qua mạng, tỉnh Ninh Bình, theo Nghị quyết 18'],
  ['units', 'duc-giang-00124', 'phường Đức Giang (mã 00124)'],
  ['unit_relations', 'xa-yen-hoa-14722-thanh-yen-mo-14701', 'xã Yên Hòa thành xã Yên Mô'],
] as const)('in %s, %s is called “%s”', (table, id, words) => expect(tables[table].label(row(table, id))).toBe(words));

describe('every table', () => {
  it('is the same whatever the order of the data', () => {
    const profiles = fixtureProfiles();
    const turned = { units: profiles.units.toReversed(), indicators: profiles.indicators.toReversed() };
    for (const unit of turned.units) unit.readings.reverse();
    const other = allTables(turned, fixtureSources.toReversed());
    for (const name of tableNames) expect(other[name].rows).toEqual(tables[name].rows);
  });

  it('orders rows by what they are about', () => {
    expect(ids('observations')).toEqual(['duc-giang-muc-tieu', 'tach-roi-ho-so', 'yen-hoa-chu', 'yen-hoa-khoang', 'yen-hoa-ho-so']);
    expect(ids('units')).toEqual(['duc-giang-00124', 'ninh-binh-37', 'tach-roi-00001', 'viet-nam-vn', 'yen-hoa-14722', 'yen-mo-14701']);
  });

  it.each(tableNames)('%s has plain column names, all described, and each row says what it is', (name) => {
    const { fields, rows, label } = tables[name];
    expect(fields.filter((field) => !/^[a-z][a-z0-9_]*$/.test(field.name) || !field.description || !field.title)).toEqual([]);
    expect(new Set(fields.map((field) => field.name)).size).toBe(fields.length);
    expect(rows.map(label).filter((words) => words.length < 3 || /null|undefined/.test(words))).toEqual([]);
  });

  it('is refused when an id is doubled, or a source or unit is unknown', () => {
    expect(() => allTables(fixtureProfiles(), [...fixtureSources, fixtureSources[0]!])).toThrow('Unexpected second row `bai-bao` in table sources');
    expect(() => allTables(fixtureProfiles(), fixtureSources.slice(1))).toThrow('Unexpected source `bai-bao`');
    const profiles = fixtureProfiles();
    profiles.units.find(({ readings }) => readings.length > 0)!.readings[0]!.unitId = 'khong-co';
    expect(() => allTables(profiles, fixtureSources)).toThrow('Unexpected unit `khong-co`');
  });
});
