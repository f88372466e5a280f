import { z } from 'zod';
import { period, qualifier, slug, text, topic } from './shared.ts';

/** A number, or the two ends of a range. */
export const numberOrRange = z.union([z.number(), z.strictObject({ from: z.number(), to: z.number() })]);

/** A target that a framework sets for one indicator. */
export const targetSchema = z.strictObject({
  /** Given when the target stands for one fact of the founding articles; content/facts.json names it. */
  id: slug.optional(),
  framework: slug,
  /** Id of the unit it holds for, or `vn` for the whole country. */
  scope: slug,
  comparison: z.enum(['at-least', 'more-than', 'exactly']),
  value: numberOrRange,
  qualifier: qualifier.optional(),
  /** By when; null when the framework ties it to an event instead (then `note` says which). */
  by: period.nullable(),
  source: slug,
  /** Verbatim words of the source that carry the value. */
  quote: text.optional(),
  /** Where its definition differs from the indicator's. */
  note: text.optional(),
});

/** What is measured: one definition, one unit of measure. */
export const indicatorSchema = z.strictObject({
  id: slug,
  name: text,
  definition: text,
  /** How the sources counted; left out when they do not say. */
  method: text.optional(),
  topic,
  kind: z.enum(['share', 'count', 'rate', 'yes-no', 'text']),
  /** Unit of measure as printed after the value: `%`, `nhóm`, `lượt người`. */
  unit: text,
  /** Which way is better. */
  direction: z.enum(['more', 'less', 'neither']),
  targets: z.array(targetSchema).default([]),
  /** False when values of different dates do not follow one closing rule, so that no line may join them. */
  timeComparable: z.boolean().default(true),
  /** What to beware of when comparing places. */
  caution: text.optional(),
});

export type Target = z.output<typeof targetSchema>;
export type Indicator = z.output<typeof indicatorSchema>;
