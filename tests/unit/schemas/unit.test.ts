import { expect, it } from 'vitest';
import { unitSchema, unitsFileSchema } from '../../../src/schemas/unit.ts';
import { changed, dispensable, issuesOf, type Mistake } from '../../fixtures/schema-issues.ts';
import { predecessor, unit } from '../../fixtures/schema-objects.ts';

it('accepts the least and fills in the rest', () => expect(unitsFileSchema.parse([unit])).toEqual([{ ...unit, predecessors: [] }]));

it('needs every field of the least', () => expect(dispensable(unitSchema, unit)).toEqual([]));

it.each([
  ['a commune', { id: 'yen-hoa-14722', code: '14722' }],
  ['a commune that ended', { id: 'khanh-nhac-14611-den-2025', code: '14611' }],
  ['a district', { id: 'yen-mo-377', code: '377' }],
  ['a province', { id: 'ninh-binh-37', code: '37' }],
])('accepts %s', (_, change) => expect(issuesOf(unitSchema, { ...unit, ...change })).toEqual([]));

it.each<Mistake>([
  ['an unknown field', { dienTich: 5 }, 'unrecognized_keys'],
  ['a code as number', { code: 14722 }, 'code invalid_type'],
  ['a code of four digits', { id: 'yen-hoa-1472', code: '1472' }, 'code invalid_format'],
  ['an id with the code of another', { id: 'yen-hoa-14701' }, 'id custom'],
  ['an id that only holds the digits', { id: 'yen-hoa-914722' }, 'id custom'],
  ['a kind without tones', { kind: 'xa' }, 'kind invalid_value'],
  ['a year as first day', { validFrom: '2025' }, 'validFrom custom'],
  ['a last day that does not exist', { validTo: '2025-06-31' }, 'validTo custom'],
  ['a predecessor of district level', { predecessors: [{ ...predecessor, code: '377' }] }, 'predecessors.0.code invalid_format'],
  ['another share', { predecessors: [{ ...predecessor, share: 'half' }] }, 'predecessors.0.share invalid_value'],
  ['an unknown field of a predecessor', { predecessors: [{ ...predecessor, id: 'yen-hoa' }] }, 'predecessors.0 unrecognized_keys'],
])('refuses %s', (_, change, issue) => expect(issuesOf(unitSchema, changed(unit, change))).toEqual([issue]));
