import { z } from 'zod';
import { slug, text } from './shared.ts';

/** Units that took part in one programme; pages name each other as worth comparing. */
export const programmeSchema = z.strictObject({
  id: slug.describe('Tên riêng của chương trình, ví dụ thi-diem-2021.'),
  name: text.describe('Phần đứng sau chữ “Cùng” trong câu, ví dụ “được chọn thí điểm chuyển đổi số cấp xã năm 2021”.'),
  units: z.array(slug).min(2).describe('Các xã cùng tham gia, ít nhất hai. Ghi id trong content/units.json.'),
  source: slug.describe('Nguồn của danh sách. Ghi id trong content/sources.json.'),
});

export type Programme = z.output<typeof programmeSchema>;
