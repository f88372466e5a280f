import { z } from 'zod';
import { period, slug, text } from './shared.ts';

/** A plan, strategy or set of criteria that sets targets. */
export const frameworkSchema = z.strictObject({
  id: slug,
  name: text,
  /** When it was issued; a year when no source gives the day. */
  issued: period,
  status: z.enum(['in-force', 'ended']),
  statusNote: text,
  source: slug,
});

export type Framework = z.output<typeof frameworkSchema>;
