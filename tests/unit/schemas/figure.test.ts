import { expect, it } from 'vitest';
import { entryFigureSchema } from '../../../src/schemas/figure.ts';
import { changed, issuesOf, type Mistake } from '../../fixtures/schema-issues.ts';
import { figure } from '../../fixtures/schema-objects.ts';

it('accepts the least as it is', () => expect(entryFigureSchema.parse(figure)).toEqual(figure));

it.each<Mistake>([
  ['an unknown field', { indicator: 'ho-so' }, 'unrecognized_keys'],
  ['a yes for a value', { value: true }, 'value invalid_union'],
  ['another qualifier', { qualifier: 'chừng' }, 'qualifier invalid_value'],
  ['a date in words', { asOf: 'năm 2023' }, 'asOf custom'],
  ['another basis', { asOfBasis: 'đoán' }, 'asOfBasis invalid_value'],
  ['a number for a unit', { unit: 5 }, 'unit invalid_type'],
])('refuses %s', (_, change, issue) => expect(issuesOf(entryFigureSchema, changed(figure, change))).toEqual([issue]));
