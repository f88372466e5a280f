import { expect, it } from 'vitest';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { changed, issuesOf, type Mistake } from '../../fixtures/schema-issues.ts';
import { source } from '../../fixtures/schema-objects.ts';

it('accepts the least and fills in the rest', () => {
  expect(sourceSchema.parse(source)).toEqual({ ...source, lang: 'vi', founding: false, corrections: [] });
});

it.each<Mistake>([
  ['an unknown field', { tacGia: 'Thu Hà' }, 'unrecognized_keys'],
  ['a toneful id', { id: 'bài-báo' }, 'id invalid_format'],
  ['another kind', { kind: 'blog' }, 'kind invalid_value'],
  ['an empty title', { title: '' }, 'title too_small'],
  ['an address without https', { url: 'vov.vn' }, 'url invalid_format'],
  ['a date in Vietnamese order', { published: '02/06/2023' }, 'published custom'],
  ['another basis', { publishedBasis: 'guessed' }, 'publishedBasis invalid_value'],
  ['another language', { lang: 'fr' }, 'lang invalid_value'],
  ['founding as text', { founding: 'có' }, 'founding invalid_type'],
  ['a correction without why', { corrections: [{ says: '794', reading: '749' }] }, 'corrections.0.why invalid_type'],
])('refuses %s', (_, change, issue) => expect(issuesOf(sourceSchema, changed(source, change))).toEqual([issue]));
