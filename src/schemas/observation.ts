import { z } from 'zod';
import { dateBasis, period, qualifier, range, slug, text } from './shared.ts';

/** A value as the source gives it: a number, a range, or words. "1.582" as text is refused: write 1582. */
export const measuredValue = z
  .union([z.number(), range, text])
  .describe('Giá trị như nguồn ghi: con số không có dấu chấm ngàn và ngoặc kép (1582, 7.5), một khoảng { "from": 3000, "to": 5000 }, hoặc vài chữ.');

/** One published value of one indicator for one unit. */
export const observationSchema = z.strictObject({
  id: slug.describe('Tên để gọi số này trong bài: <Figure id="…" />. Bắt đầu bằng tên xã, ví dụ song-phuong-zalo-thon; đăng rồi không đổi.'),
  indicator: slug.describe('Số này đo chỉ số nào. Ghi id trong content/indicators.json.'),
  value: measuredValue,
  qualifier: qualifier.optional(),
  asOf: period.describe('Số đúng vào lúc nào: 2023, 2023-06, 2023-06-02, hoặc khoảng 2021/2022.'),
  asOfBasis: dateBasis,
  kind: z.enum(['actual', 'target']).describe('Số đã có hay số phải đạt. actual: đã có; target: nơi ấy tự đặt ra, khi đó ghi thêm framework.'),
  framework: slug.optional().describe('Văn bản đặt ra mục tiêu. Chỉ ghi khi kind là target; id trong content/frameworks.json.'),
  source: slug.describe('Nguồn của con số. Ghi id trong content/sources.json.'),
  quote: text.describe('Chép nguyên văn câu có con số.'),
  note: text.optional().describe('Điều người đọc cần biết về con số.'),
  disputes: z
    .array(
      z.strictObject({
        source: slug.optional().describe('Nguồn nói khác. Ghi id trong content/sources.json.'),
        says: text.describe('Nguồn ấy nói gì.'),
      }),
    )
    .default([])
    .describe('Các nguồn khác nói khác thế nào.'),
});

export type Observation = z.output<typeof observationSchema>;

/** `content/observations/<unit>.json`. */
export const observationsFileSchema = z.strictObject({
  unit: slug.describe('Số của xã nào. Ghi id trong content/units.json, trùng với tên tệp.'),
  observations: z.array(observationSchema).min(1).describe('Các số liệu của xã.'),
});
