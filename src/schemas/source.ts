import { z } from 'zod';
import { dateBasis, httpsUrl, period, slug, text } from './shared.ts';

/** A source: an article, a legal text, a data set or an official page that claims on this site rest on. */
export const sourceSchema = z.strictObject({
  id: slug,
  kind: z.enum(['article', 'legal', 'dataset', 'official-page']),
  /** Title as published, own spelling kept. */
  title: text,
  /** Who published it; null when the copy at hand does not say. */
  publisher: text.nullable(),
  /** Short name printed beside figures, e.g. `ICTVietnam`. */
  shortName: text,
  author: text.optional(),
  /** Address of the original; null when the copy at hand has none. */
  url: httpsUrl.nullable(),
  /** When it was published; null when unknown. */
  published: period.nullable(),
  publishedBasis: dateBasis.optional(),
  lang: z.enum(['vi', 'en']).default('vi'),
  /** True for the five articles the site began with. */
  founding: z.boolean().default(false),
  /** What a reader should know about its reliability. */
  note: text.optional(),
  /** Known slips: what it says, and what this site prints instead. */
  corrections: z.array(z.strictObject({ says: text, reading: text, why: text })).default([]),
});

export type Source = z.output<typeof sourceSchema>;
