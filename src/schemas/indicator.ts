import { z } from 'zod';
import { period, slug, text } from './shared.ts';

/** A target that a framework sets for one indicator. */
export const targetSchema = z.strictObject({
  framework: slug,
  /** Id of the unit it holds for, or `vn` for the whole country. */
  scope: slug,
  comparison: z.enum(['at-least', 'more-than', 'exactly']),
  value: z.number(),
  /** By when; null when the framework ties it to an event instead (then `note` says which). */
  by: period.nullable(),
  source: slug,
  /** Where its definition differs from the indicator's. */
  note: text.optional(),
});

/** What is measured: one definition, one unit of measure. */
export const indicatorSchema = z.strictObject({
  id: slug,
  name: text,
  definition: text,
  topic: z.enum(['chinh-quyen-so', 'xa-hoi-so', 'kinh-te-so', 'ha-tang', 'nhan-luc']),
  kind: z.enum(['share', 'count', 'rate', 'yes-no', 'text']),
  /** Unit of measure as printed after the value: `%`, `nhóm`, `lượt người`. */
  unit: text,
  /** Which way is better. */
  direction: z.enum(['more', 'less', 'neither']),
  targets: z.array(targetSchema).default([]),
  /** What to beware of when comparing places. */
  caution: text.optional(),
});

export type Target = z.output<typeof targetSchema>;
export type Indicator = z.output<typeof indicatorSchema>;
