import { expect, it } from 'vitest';
import { frameworkSchema } from '../../../src/schemas/framework.ts';
import { changed, dispensable, issuesOf, type Mistake } from '../../fixtures/schema-issues.ts';
import { framework } from '../../fixtures/schema-objects.ts';

it('accepts the least as it is', () => expect(frameworkSchema.parse(framework)).toEqual(framework));

it('needs every field of the least', () => expect(dispensable(frameworkSchema, framework)).toEqual([]));

it.each<Mistake>([
  ['an unknown field', { url: 'https://chinhphu.vn/' }, 'unrecognized_keys'],
  ['a year as day of issue', { issued: '2022' }, 'issued custom'],
  ['another status', { status: 'draft' }, 'status invalid_value'],
  ['an empty note', { statusNote: '' }, 'statusNote too_small'],
  ['no source', { source: null }, 'source invalid_type'],
])('refuses %s', (_, change, issue) => expect(issuesOf(frameworkSchema, changed(framework, change))).toEqual([issue]));
