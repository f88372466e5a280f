import { z } from 'zod';
import { dateBasis, period, slug, text, topic } from './shared.ts';

/** A dated event or a claim about a place that no indicator measures. */
export const statementSchema = z.strictObject({
  id: slug,
  /** `event` happened on a date; `claim` is what a source says; `plan` is what the place means to do. */
  kind: z.enum(['event', 'claim', 'plan']),
  topic,
  /** One or two plain sentences of our own. */
  text,
  asOf: period.nullable(),
  asOfBasis: dateBasis.optional(),
  source: slug,
  /** Verbatim words of the source. */
  quote: text,
  /** What a reader must know before believing it: whose word it is, what contradicts it. */
  note: text.optional(),
});

export type Statement = z.output<typeof statementSchema>;

/** `content/statements/<unit>.json`. */
export const statementsFileSchema = z.strictObject({ unit: slug, statements: z.array(statementSchema).min(1) });
