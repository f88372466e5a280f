import { describe, expect, it } from 'vitest';
import { measuredValue, observationSchema, observationsFileSchema } from '../../../src/schemas/observation.ts';
import { changed, issuesOf, type Mistake } from '../../fixtures/schema-issues.ts';
import { observation, observationsFile } from '../../fixtures/schema-objects.ts';

describe('measuredValue', () => {
  it.each([0, 21, 7.5, -3, { from: 3000, to: 5000 }, 'hoàn thành giai đoạn 1'])('accepts %o', (value) => expect(measuredValue.parse(value)).toEqual(value));

  it.each([
    ['nothing', undefined, 'invalid_union'],
    ['null', null, 'invalid_union'],
    ['a yes', true, 'invalid_union'],
    ['not a number', Number.NaN, 'invalid_union'],
    ['a list', [3000, 5000], 'invalid_union'],
    ['a range without end', { from: 3000 }, 'invalid_union'],
    ['a range of text', { from: '3.000', to: '5.000' }, 'invalid_union'],
    ['a range with more', { from: 1, to: 2, unit: '%' }, 'unrecognized_keys'],
    ['an empty text', '', 'too_small'],
    ['a text with blanks around', ' gần hết', 'custom'],
  ])('refuses %s', (_, value, issue) => expect(issuesOf(measuredValue, value)).toEqual([issue]));
});

it('accepts the least and fills in the rest', () => {
  expect(observationsFileSchema.parse(observationsFile)).toEqual({ ...observationsFile, observations: [{ ...observation, disputes: [] }] });
});

it.each<Mistake>([
  ['an unknown field', { unit: '%' }, 'unrecognized_keys'],
  ['another qualifier', { qualifier: 'chừng' }, 'qualifier invalid_value'],
  ['a month of one digit', { asOf: '2023-6' }, 'asOf custom'],
  ['another basis', { asOfBasis: 'đoán' }, 'asOfBasis invalid_value'],
  ['another kind', { kind: 'plan' }, 'kind invalid_value'],
  ['an empty quote', { quote: '' }, 'quote too_small'],
  ['a dispute without words', { disputes: [{ source: 'vov' }] }, 'disputes.0.says invalid_type'],
])('refuses an observation with %s', (_, change, issue) => expect(issuesOf(observationSchema, changed(observation, change))).toEqual([issue]));

it.each<Mistake>([
  ['an unknown field', { ten: 'Yên Hòa' }, 'unrecognized_keys'],
  ['no observation', { observations: [] }, 'observations too_small'],
  ['a toneful unit', { unit: 'yên-hòa' }, 'unit invalid_format'],
])('refuses a file with %s', (_, change, issue) => expect(issuesOf(observationsFileSchema, changed(observationsFile, change))).toEqual([issue]));
