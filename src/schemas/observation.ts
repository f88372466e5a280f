import { z } from 'zod';
import { dateBasis, period, qualifier, slug, text } from './shared.ts';

/** A value as the source gives it: a number, a range, or words. "1.582" as text is refused: write 1582. */
export const measuredValue = z.union([z.number(), z.strictObject({ from: z.number(), to: z.number() }), text]);

/** One published value of one indicator for one unit. */
export const observationSchema = z.strictObject({
  id: slug,
  indicator: slug,
  value: measuredValue,
  qualifier: qualifier.optional(),
  asOf: period,
  asOfBasis: dateBasis,
  /** `actual` is what was, `target` is what the place set itself; a target names the framework that sets it. */
  kind: z.enum(['actual', 'target']),
  framework: slug.optional(),
  source: slug,
  /** Verbatim words of the source that carry the value. */
  quote: text,
  note: text.optional(),
  /** What other sources say instead. */
  disputes: z.array(z.strictObject({ source: slug.optional(), says: text })).default([]),
});

export type Observation = z.output<typeof observationSchema>;

/** `content/observations/<unit>.json`. */
export const observationsFileSchema = z.strictObject({ unit: slug, observations: z.array(observationSchema).min(1) });
