import { z } from 'zod';
import { slug, text } from './shared.ts';

/** A glossary term or abbreviation. */
export const termSchema = z.strictObject({
  id: slug,
  /** As it stands in prose, e.g. `CĐS`. */
  term: text,
  /** The full words; left out when the term is already in full. */
  expansion: text.optional(),
  /** How it is read aloud, without digits or Latin acronyms. */
  spoken: text,
  explanation: text,
  /** Other words people use or type for it. */
  aliases: z.array(text).default([]),
  /** Guides that do what this term is about; search leads there from the term's words. */
  guides: z.array(slug).default([]),
  /** Source of the explanation; null when it is general knowledge. */
  source: slug.nullable(),
});

export type Term = z.output<typeof termSchema>;
