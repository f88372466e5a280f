import { expect, it } from 'vitest';
import { pilotParts, pilotSchema } from '../../../src/schemas/pilot.ts';
import { changed, issuesOf, type Mistake } from '../../fixtures/schema-issues.ts';
import { pilot } from '../../fixtures/schema-objects.ts';

it('accepts the least and fills in the rest', () => {
  expect(pilotSchema.parse(pilot)).toEqual({ ...pilot, people: [], stories: [], figures: [], guides: [], photos: [] });
});

it.each<Mistake>([
  ['an unknown field', { sources: ['vov'] }, 'unrecognized_keys'],
  ['no highlight', { highlights: [] }, 'highlights too_small'],
  ['five highlights', { highlights: ['a', 'b', 'c', 'd', 'e'] }, 'highlights too_big'],
  ['no event', { timeline: [] }, 'timeline too_small'],
  ['an event at a date that does not exist', { timeline: [{ when: '2020-13', what: 'Xã được chọn.', source: 'vov' }] }, 'timeline.0.when custom'],
  ['an event without source', { timeline: [{ when: '2020-09', what: 'Xã được chọn.' }] }, 'timeline.0.source invalid_type'],
  ['a person without source', { people: [{ name: 'Nguyễn Văn Tám', role: 'Chủ tịch' }] }, 'people.0.source invalid_type'],
  ['a toneful story', { stories: ['quét-mã'] }, 'stories.0 invalid_format'],
])('refuses %s', (_, change, issue) => expect(issuesOf(pilotSchema, changed(pilot, change))).toEqual([issue]));

it('has five parts', () => expect(pilotParts).toEqual(['Trước khi bắt đầu', 'Ai làm gì, khi nào', 'Kết quả', 'Bài học', 'Điều chưa biết']));
