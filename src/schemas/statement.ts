import { z } from 'zod';
import { dateBasis, period, slug, text, topic } from './shared.ts';

/** A dated event or a claim about a place that no indicator measures. */
export const statementSchema = z.strictObject({
  id: slug.describe('Tên riêng của mục này, bắt đầu bằng tên xã, ví dụ duc-giang-ke-hoach-2023.'),
  kind: z.enum(['event', 'claim', 'plan']).describe('Loại mục. event: việc đã xảy ra; claim: điều nguồn nói; plan: điều nơi ấy dự định làm.'),
  topic,
  text: text.describe('Một hai câu ngắn bằng lời của mình.'),
  asOf: period.nullable().describe('Khi nào: 2023, 2023-06, 2023-06-02, hoặc khoảng 2021/2022. Không biết thì ghi null.'),
  asOfBasis: dateBasis.optional(),
  source: slug.describe('Nguồn của mục này. Ghi id trong content/sources.json.'),
  quote: text.describe('Chép nguyên văn lời của nguồn.'),
  note: text.optional().describe('Điều phải biết trước khi tin: lời của ai, nguồn nào nói ngược lại.'),
});

export type Statement = z.output<typeof statementSchema>;

/** `content/statements/<unit>.json`. */
export const statementsFileSchema = z.strictObject({
  unit: slug.describe('Mục của xã nào. Ghi id trong content/units.json, trùng với tên tệp.'),
  statements: z.array(statementSchema).min(1).describe('Các sự kiện, nhận định, dự định của xã.'),
});
