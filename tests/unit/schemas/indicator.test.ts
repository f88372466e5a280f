import { expect, it } from 'vitest';
import { indicatorSchema, targetSchema } from '../../../src/schemas/indicator.ts';
import { changed, issuesOf, type Mistake } from '../../fixtures/schema-issues.ts';
import { indicator, target } from '../../fixtures/schema-objects.ts';

it('accepts the least and fills in the rest', () => {
  expect(indicatorSchema.parse({ ...indicator, targets: [target] })).toEqual({ ...indicator, targets: [target], timeComparable: true });
  expect(indicatorSchema.parse(indicator)).toEqual({ ...indicator, targets: [], timeComparable: true });
});

it.each<Mistake>([
  ['an unknown field', { cong: 1 }, 'unrecognized_keys'],
  ['another topic', { topic: 'y-te-so' }, 'topic invalid_value'],
  ['another kind', { kind: 'percent' }, 'kind invalid_value'],
  ['another direction', { direction: 'up' }, 'direction invalid_value'],
  ['no unit of measure', { unit: '' }, 'unit too_small'],
  ['yes or no in words', { timeComparable: 'không' }, 'timeComparable invalid_type'],
  ['a target outside a list', { targets: target }, 'targets invalid_type'],
])('refuses an indicator with %s', (_, change, issue) => expect(issuesOf(indicatorSchema, changed(indicator, change))).toEqual([issue]));

it.each([80, 7.5, { from: 3, to: 5 }])('accepts a target of %o', (value) => expect(issuesOf(targetSchema, { ...target, value })).toEqual([]));

it.each<Mistake>([
  ['an unknown field', { nam: 2025 }, 'unrecognized_keys'],
  ['a value as text', { value: '1.582' }, 'value invalid_union'],
  ['a range without end', { value: { from: 3 } }, 'value invalid_union'],
  ['a range with more', { value: { from: 3, to: 5, unit: '%' } }, 'value unrecognized_keys'],
  ['another qualifier', { qualifier: 'chừng' }, 'qualifier invalid_value'],
  ['another comparison', { comparison: 'at-most' }, 'comparison invalid_value'],
  ['a date that does not exist', { by: '2025-02-30' }, 'by custom'],
  ['a toneful scope', { scope: 'hà-nội' }, 'scope invalid_format'],
])('refuses a target with %s', (_, change, issue) => expect(issuesOf(targetSchema, changed(target, change))).toEqual([issue]));
