import { z } from 'zod';
import { dateBasis, httpsUrl, period, slug, text } from './shared.ts';

/** A source: an article, a legal text, a data set or an official page that claims on this site rest on. */
export const sourceSchema = z.strictObject({
  id: slug.describe('Tên để gọi nguồn: <Cite id="…" />. Ví dụ vnexpress-hungnhon; đăng rồi không đổi.'),
  kind: z.enum(['article', 'legal', 'dataset', 'official-page']).describe('Loại nguồn. article: bài báo; legal: văn bản; dataset: bộ dữ liệu; official-page: trang của cơ quan, tổ chức.'),
  title: text.describe('Tên bài như đã đăng. Giữ nguyên cách viết của nguồn.'),
  publisher: text.nullable().describe('Nơi đăng, ví dụ “Báo Phụ nữ Thủ đô”. Không biết thì ghi null.'),
  shortName: text.describe('Tên ngắn in cạnh con số, ví dụ “ICTVietnam”.'),
  author: text.optional().describe('Tác giả như nguồn ghi.'),
  url: httpsUrl.nullable().describe('Địa chỉ đầy đủ của bài gốc, bắt đầu bằng https://. Không có thì ghi null.'),
  published: period.nullable().describe('Đăng khi nào: 2023, 2023-06 hoặc 2023-06-02. Không biết thì ghi null và nói rõ trong note.'),
  publishedBasis: dateBasis.optional(),
  lang: z.enum(['vi', 'en']).default('vi').describe('Tiếng của nguồn. vi: tiếng Việt; en: tiếng Anh. Bỏ trường này là tiếng Việt.'),
  founding: z.boolean().default(false).describe('Chỉ ghi true cho năm bài báo ban đầu của trang.'),
  note: text.optional().describe('Điều người đọc cần biết về độ tin cậy của nguồn.'),
  corrections: z
    .array(
      z.strictObject({
        says: text.describe('Nguồn viết gì.'),
        reading: text.describe('Trang này viết gì thay vào.'),
        why: text.describe('Vì sao biết nguồn nhầm.'),
      }),
    )
    .default([])
    .describe('Những chỗ nguồn viết nhầm.'),
});

export type Source = z.output<typeof sourceSchema>;
