import { expect, it } from 'vitest';
import { frameworkSchema } from '../../../src/schemas/framework.ts';
import { changed, issuesOf, type Mistake } from '../../fixtures/schema-issues.ts';
import { framework } from '../../fixtures/schema-objects.ts';

it('accepts the least as it is', () => expect(frameworkSchema.parse(framework)).toEqual(framework));

it.each(['2022', '2022-12', '2022-12-30'])('accepts %s as date of issue: not every source gives the day', (issued) => {
  expect(issuesOf(frameworkSchema, { ...framework, issued })).toEqual([]);
});

it.each<Mistake>([
  ['an unknown field', { url: 'https://chinhphu.vn/' }, 'unrecognized_keys'],
  ['a date of issue that does not exist', { issued: '2022-13' }, 'issued custom'],
  ['another status', { status: 'draft' }, 'status invalid_value'],
  ['an empty note', { statusNote: '' }, 'statusNote too_small'],
  ['no source', { source: null }, 'source invalid_type'],
])('refuses %s', (_, change, issue) => expect(issuesOf(frameworkSchema, changed(framework, change))).toEqual([issue]));
