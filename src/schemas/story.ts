import { z } from 'zod';
import { slug, text } from './shared.ts';
import { entryFields, figureFields } from './entry.ts';

/** A story: one concrete person or group; its body has the five parts of `storyParts` as level-two headings. */
export const storySchema = z.strictObject({
  ...entryFields,
  ...figureFields,
  place: z.strictObject({
    /** The place as the sources name it. */
    name: text,
    /** Id of the unit, when it is in content/units.json. */
    unit: slug.optional(),
    /** What the place belongs to now, when `unit` is not given; with its source. */
    now: z.strictObject({ name: text, source: slug }).optional(),
  }),
  /** Those whom the story is about, as published. Nobody is invented. */
  people: z.array(z.strictObject({ name: text, role: text })).min(1),
  /** When it happened, in words. */
  happened: text,
  tools: z.array(text).default([]),
  /** How firm the story is: how many sources, whose words, what they disagree on. */
  reliability: text,
  sources: z.array(slug).min(1),
});

export type Story = z.output<typeof storySchema>;

/** The five parts of a story in the Ministry's e-book “Làng số”, in order. */
export const storyParts = ['Người trong chuyện', 'Công việc', 'Khó khăn', 'Cách làm', 'Kết quả'] as const;
