import { z } from 'zod';
import { day, slug, text } from './shared.ts';

/** A plan, strategy or set of criteria that sets targets. */
export const frameworkSchema = z.strictObject({
  id: slug,
  name: text,
  issued: day,
  status: z.enum(['in-force', 'ended']),
  statusNote: text,
  source: slug,
});

export type Framework = z.output<typeof frameworkSchema>;
