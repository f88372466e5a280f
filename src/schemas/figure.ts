import { z } from 'zod';
import { dateBasis, period, qualifier, slug, text } from './shared.ts';
import { measuredValue } from './observation.ts';

/** A figure that belongs to one entry and to no indicator (the number of lanes in one village, say). */
export const entryFigureSchema = z.strictObject({
  /** Unique on the whole site; prose prints it with `<Figure id="…" />`. */
  id: slug,
  /** What it counts, e.g. `số kiệt gắn mã`. */
  label: text,
  value: measuredValue,
  qualifier: qualifier.optional(),
  unit: text,
  asOf: period,
  asOfBasis: dateBasis,
  source: slug,
  note: text.optional(),
});

export type EntryFigure = z.output<typeof entryFigureSchema>;
