import { z } from 'zod';
import { period, slug, text } from './shared.ts';

/** A plan, strategy or set of criteria that sets targets. */
export const frameworkSchema = z.strictObject({
  id: slug.describe('Tên riêng của văn bản, ví dụ qd-319-2022. Đăng rồi không đổi.'),
  name: text.describe('Tên văn bản và nội dung, ví dụ “Quyết định 319/QĐ-TTg: quy định xã nông thôn mới kiểu mẫu giai đoạn 2021–2025”.'),
  issued: period.describe('Ngày ban hành, ví dụ 2022-03-08. Nguồn không ghi ngày thì chỉ ghi năm.'),
  status: z.enum(['in-force', 'ended']).describe('Còn hiệu lực hay không. in-force: còn; ended: đã hết.'),
  statusNote: text.describe('Một câu nói rõ về hiệu lực, ví dụ “Giai đoạn 2021–2025 đã kết thúc.”'),
  source: slug.describe('Nguồn của văn bản. Ghi id trong content/sources.json.'),
});

export type Framework = z.output<typeof frameworkSchema>;
