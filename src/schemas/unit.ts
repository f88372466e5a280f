import { z } from 'zod';
import { day, slug, text } from './shared.ts';

/**
 * An administrative unit of Vietnam over one stretch of validity. Codes are reused (14701 was thị trấn Yên Thịnh, then xã
 * Yên Mô), so code and validity together identify a unit; `id` is the stable name of that pair and its address under /xa/.
 */
export const unitSchema = z
  .strictObject({
    id: slug.describe('Tên không dấu cộng mã, ví dụ yen-hoa-14722. Phải có đúng mã ở code; thêm -den-2025 khi về sau có đơn vị trùng cả tên lẫn mã.'),
    /** Of the General Statistics Office. */
    code: z
      .string()
      .regex(/^(\d{2}|\d{3}|\d{5}|VN)$/)
      .describe('Mã của Tổng cục Thống kê, viết trong ngoặc kép, giữ số 0 ở đầu: 5 chữ số cho xã, 3 cho huyện, 2 cho tỉnh, VN cho cả nước.'),
    name: text.describe('Tên riêng, không kèm chữ xã hay phường, ví dụ “Yên Hòa”.'),
    kind: z.enum(['xã', 'phường', 'thị trấn', 'huyện', 'quận', 'thành phố', 'tỉnh', 'quốc gia']).describe('Loại đơn vị.'),
    parent: slug.nullable().describe('Đơn vị cấp trên. Ghi id trong tệp này; cả nước thì ghi null.'),
    validFrom: day.nullable().describe('Ngày đầu tiên của đơn vị, dạng 2025-07-01. Có từ trước các số liệu trên trang và chưa tra thì ghi null.'),
    validTo: day.nullable().describe('Ngày cuối cùng của đơn vị, dạng 2025-06-30. Còn thì ghi null.'),
    predecessors: z
      .array(
        z.strictObject({
          code: z
            .string()
            .regex(/^(\d{2}|\d{3}|\d{5})$/)
            .nullable()
            .describe('Mã của đơn vị cũ, viết trong ngoặc kép. Chưa tra thì ghi null.'),
          kind: z.enum(['xã', 'phường', 'thị trấn', 'huyện', 'quận', 'thành phố', 'tỉnh']).describe('Loại đơn vị cũ.'),
          name: text.describe('Tên riêng của đơn vị cũ.'),
          share: z.enum(['whole', 'part']).describe('Nhập bao nhiêu. whole: toàn bộ; part: một phần.'),
          note: text.optional().describe('Phần nào được nhập, hoặc điều cần biết thêm.'),
        }),
      )
      .default([])
      .describe('Những đơn vị cũ đã nhập thành đơn vị này.'),
    /** A commune that ended is found among the predecessors of others instead. */
    areaNow: z
      .array(
        z.strictObject({
          code: z.string().regex(/^\d{5}$/).describe('Mã xã, phường bây giờ: 5 chữ số trong ngoặc kép.'),
          kind: z.enum(['xã', 'phường']).describe('Xã hay phường.'),
          name: text.describe('Tên riêng của xã, phường ấy.'),
        }),
      )
      .default([])
      .describe('Huyện cũ nay nằm ở những xã, phường nào. Chỉ ghi cho huyện không còn nữa.'),
    deed: text.optional().describe('Văn bản lập ra đơn vị này, ví dụ “Nghị quyết 1674/NQ-UBTVQH15”.'),
    source: slug.describe('Nguồn của dòng này. Ghi id trong content/sources.json.'),
    note: text.optional().describe('Điều cần biết, ví dụ đơn vị khác trùng tên.'),
  })
  .refine((unit) => unit.id.split('-').includes(unit.code.toLowerCase()), { path: ['id'], params: { code: 'unit-id' } });

export type Unit = z.output<typeof unitSchema>;

export const unitsFileSchema = z.array(unitSchema);
