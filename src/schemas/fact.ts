import { z } from 'zod';
import { slug, text } from './shared.ts';

/** Where one fact of the five founding articles went; every fact has exactly one line in `content/facts.json`. */
export const factSchema = z.discriminatedUnion('as', [
  z.strictObject({ id: slug, as: z.literal('observation'), at: slug }),
  z.strictObject({ id: slug, as: z.literal('target'), at: slug }),
  z.strictObject({ id: slug, as: z.literal('statement'), at: slug }),
  /** Told in an entry's prose or fields; `at` is the entry, e.g. `pilots/yen-hoa`. */
  z.strictObject({ id: slug, as: z.literal('prose'), at: z.string().regex(/^(stories|guides|pilots)\/[a-z0-9-]+$/) }),
  z.strictObject({ id: slug, as: z.literal('left-out'), why: text }),
]);

export type Fact = z.output<typeof factSchema>;
