import { z } from 'zod';
import { slug, text } from './shared.ts';

/** A glossary term or abbreviation. */
export const termSchema = z.strictObject({
  id: slug.describe('Tên riêng của từ này, ví dụ ma-qr.'),
  term: text.describe('Từ như viết trong bài, ví dụ “CĐS”.'),
  expansion: text.optional().describe('Viết đầy đủ chữ viết tắt, ví dụ “chuyển đổi số”. Từ đã đủ chữ thì bỏ trường này.'),
  spoken: text.describe('Đọc thành tiếng thế nào, ví dụ “mã quy a”. Không dùng chữ số và chữ viết tắt.'),
  explanation: text.describe('Giải nghĩa bằng lời dễ hiểu.'),
  aliases: z.array(text).default([]).describe('Những cách gọi khác mà bà con dùng hoặc gõ, viết có dấu.'),
  /** Search leads there from the term's words. */
  guides: z.array(slug).default([]).describe('Hướng dẫn làm việc này. Ghi tên tệp trong content/guides/, không có đuôi .mdx.'),
  source: slug.nullable().describe('Nguồn của lời giải nghĩa. Ghi id trong content/sources.json; điều ai cũng biết thì ghi null.'),
});

export type Term = z.output<typeof termSchema>;
