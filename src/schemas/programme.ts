import { z } from 'zod';
import { slug, text } from './shared.ts';

/** Units that took part in one programme; pages name each other as worth comparing. */
export const programmeSchema = z.strictObject({
  id: slug,
  /** As it ends the sentence “Cùng …”, e.g. `được chọn thí điểm chuyển đổi số cấp xã năm 2021`. */
  name: text,
  units: z.array(slug).min(2),
  source: slug,
});

export type Programme = z.output<typeof programmeSchema>;
