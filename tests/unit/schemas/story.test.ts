import { expect, it } from 'vitest';
import { storyParts, storySchema } from '../../../src/schemas/story.ts';
import { changed, issuesOf, type Mistake } from '../../fixtures/schema-issues.ts';
import { story } from '../../fixtures/schema-objects.ts';

it('accepts the least and fills in the rest', () => expect(storySchema.parse(story)).toEqual({ ...story, readers: [], tools: [], figures: [], guides: [], photos: [] }));

it.each<Mistake>([
  ['an unknown field', { tags: ['qr'] }, 'unrecognized_keys'],
  ['a summary of 201 characters', { summary: 'a'.repeat(201) }, 'summary too_big'],
  ['another drawing', { drawing: 'buffalo' }, 'drawing invalid_value'],
  ['a day that does not exist', { published: '2026-02-30' }, 'published custom'],
  ['a month as day of change', { updated: '2026-11' }, 'updated custom'],
  ['a place in words', { place: 'Yên Hòa' }, 'place invalid_type'],
  ['a place now without source', { place: { name: 'Yên Hòa', now: { name: 'Yên Mô' } } }, 'place.now.source invalid_type'],
  ['nobody', { people: [] }, 'people too_small'],
  ['a person without role', { people: [{ name: 'Trần Thị Na' }] }, 'people.0.role invalid_type'],
  ['a person with an age', { people: [{ name: 'Trần Thị Na', role: 'người dân', age: 53 }] }, 'people.0 unrecognized_keys'],
  ['sources in words', { sources: 'vov-yen-hoa' }, 'sources invalid_type'],
  ['a consent without record', { consent: { date: '2026-11-20', by: 'bà bán hàng' } }, 'consent.record invalid_type'],
  ['a consent with a telephone', { consent: { date: '2026-11-20', by: 'bà bán hàng', record: 'sổ của tổ', phone: '113' } }, 'consent unrecognized_keys'],
  ['a toneful guide', { guides: ['quét-mã'] }, 'guides.0 invalid_format'],
])('refuses %s', (_, change, issue) => expect(issuesOf(storySchema, changed(story, change))).toEqual([issue]));

it('accepts a summary of 200 characters', () => expect(issuesOf(storySchema, { ...story, summary: 'a'.repeat(200) })).toEqual([]));

it('has the five parts of the e-book “Làng số”', () => {
  expect(storyParts).toEqual(['Người trong chuyện', 'Công việc', 'Khó khăn', 'Cách làm', 'Kết quả']);
});

it('accepts no source; whether a consent stands in its place is a rule of its own', () => {
  expect(issuesOf(storySchema, { ...story, sources: [], consent: { date: '2026-11-20', by: 'bà bán hàng', record: 'sổ của tổ' } })).toEqual([]);
});
