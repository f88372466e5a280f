import { z } from 'zod';
import { period, slug, text } from './shared.ts';
import { entryFields, figureFields } from './entry.ts';

/** A case study of one place; its body has `pilotParts` as level-two headings. */
export const pilotSchema = z.strictObject({
  ...entryFields,
  ...figureFields,
  /** Id of the unit in content/units.json. */
  unit: slug,
  /** Ids of the observations shown at the top. */
  highlights: z.array(slug).min(1).max(4),
  /** Dated events, oldest first. */
  timeline: z.array(z.strictObject({ when: period, what: text, source: slug })).min(1),
  /** Who took part, with the office held at the time. */
  people: z.array(z.strictObject({ name: text, role: text, source: slug })).default([]),
  stories: z.array(slug).default([]),
});

export type Pilot = z.output<typeof pilotSchema>;

export const pilotParts = ['Trước khi bắt đầu', 'Ai làm gì, khi nào', 'Kết quả', 'Bài học', 'Điều chưa biết'] as const;
