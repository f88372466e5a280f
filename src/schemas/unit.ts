import { z } from 'zod';
import { day, slug, text } from './shared.ts';

/**
 * An administrative unit of Vietnam over one stretch of validity. Codes are reused (14701 was thị trấn Yên Thịnh, then xã
 * Yên Mô), so code and validity together identify a unit; `id` is the stable name of that pair and its address under /xa/.
 */
export const unitSchema = z
  .strictObject({
    /** `<toneless name>-<code>`, plus `-den-<year>` when a later unit has the same name and code. */
    id: slug,
    /** Code of the General Statistics Office as a string: 5 digits for communes, 3 for districts, 2 for provinces; `VN` for the nation. */
    code: z.string().regex(/^(\d{2}|\d{3}|\d{5}|VN)$/),
    /** Proper name without the kind, e.g. `Yên Hòa`. */
    name: text,
    kind: z.enum(['xã', 'phường', 'thị trấn', 'huyện', 'quận', 'thành phố', 'tỉnh', 'quốc gia']),
    /** Id of the unit one level up; null for the nation. */
    parent: slug.nullable(),
    /** First day; null when it lies before the figures on this site and has not been looked up. */
    validFrom: day.nullable(),
    /** Last day; null while the unit exists. */
    validTo: day.nullable(),
    /** The units it was made from, with how much of each was taken. */
    predecessors: z
      .array(
        z.strictObject({
          /** Null when the code has not been looked up. */
          code: z.string().regex(/^(\d{2}|\d{3}|\d{5})$/).nullable(),
          kind: z.enum(['xã', 'phường', 'thị trấn', 'huyện', 'quận', 'thành phố', 'tỉnh']),
          name: text,
          share: z.enum(['whole', 'part']),
          note: text.optional(),
        }),
      )
      .default([]),
    /** For a district that ended: the units its area lies in now. A commune that ended is found among their predecessors. */
    areaNow: z.array(z.strictObject({ code: z.string().regex(/^\d{5}$/), kind: z.enum(['xã', 'phường']), name: text })).default([]),
    /** The deed that made it. */
    deed: text.optional(),
    /** Source of the row. */
    source: slug,
    note: text.optional(),
  })
  .refine((unit) => unit.id.split('-').includes(unit.code.toLowerCase()), { path: ['id'], params: { code: 'unit-id' } });

export type Unit = z.output<typeof unitSchema>;

export const unitsFileSchema = z.array(unitSchema);
