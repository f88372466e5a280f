import { expect, it } from 'vitest';
import { unitSchema, unitsFileSchema } from '../../../src/schemas/unit.ts';
import { changed, issuesOf, type Mistake } from '../../fixtures/schema-issues.ts';
import { predecessor, unit } from '../../fixtures/schema-objects.ts';

it('accepts the least and fills in the rest', () => expect(unitsFileSchema.parse([unit])).toEqual([{ ...unit, predecessors: [], areaNow: [] }]));

it.each([
  ['a commune', { id: 'yen-hoa-14722', code: '14722' }],
  ['a commune that ended', { id: 'khanh-nhac-14611-den-2025', code: '14611' }],
  ['a district', { id: 'yen-mo-377', code: '377' }],
  ['a province', { id: 'ninh-binh-37', code: '37' }],
  ['the nation', { id: 'viet-nam-vn', code: 'VN', kind: 'quốc gia' }],
])('accepts %s', (_, change) => expect(issuesOf(unitSchema, { ...unit, ...change })).toEqual([]));

it.each(['14722', '377', '37', null])('accepts a predecessor of code %s; null when it has not been looked up', (code) => {
  expect(issuesOf(unitSchema, { ...unit, predecessors: [{ ...predecessor, code }] })).toEqual([]);
});

it.each<Mistake>([
  ['an unknown field', { dienTich: 5 }, 'unrecognized_keys'],
  ['a code as number', { code: 14722 }, 'code invalid_type'],
  ['a code of four digits', { id: 'yen-hoa-1472', code: '1472' }, 'code invalid_format'],
  ['an id with the code of another', { id: 'yen-hoa-14701' }, 'id custom'],
  ['an id that only holds the digits', { id: 'yen-hoa-914722' }, 'id custom'],
  ['a kind without tones', { kind: 'xa' }, 'kind invalid_value'],
  ['a year as first day', { validFrom: '2025' }, 'validFrom custom'],
  ['a last day that does not exist', { validTo: '2025-06-31' }, 'validTo custom'],
  ['a predecessor with a code of four digits', { predecessors: [{ ...predecessor, code: '1472' }] }, 'predecessors.0.code invalid_format'],
  ['an area that lies in a district', { areaNow: [{ code: '377', kind: 'xã', name: 'Yên Mô' }] }, 'areaNow.0.code invalid_format'],
  ['the nation as predecessor', { predecessors: [{ ...predecessor, kind: 'quốc gia' }] }, 'predecessors.0.kind invalid_value'],
  ['a nation with the id of another code', { id: 'viet-nam-37', code: 'VN', kind: 'quốc gia' }, 'id custom'],
  ['the code of the nation in small letters', { id: 'viet-nam-vn', code: 'vn', kind: 'quốc gia' }, 'code invalid_format'],
  ['another share', { predecessors: [{ ...predecessor, share: 'half' }] }, 'predecessors.0.share invalid_value'],
  ['an unknown field of a predecessor', { predecessors: [{ ...predecessor, id: 'yen-hoa' }] }, 'predecessors.0 unrecognized_keys'],
])('refuses %s', (_, change, issue) => expect(issuesOf(unitSchema, changed(unit, change))).toEqual([issue]));
