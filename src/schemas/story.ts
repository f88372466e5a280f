import { z } from 'zod';
import { day, slug, text } from './shared.ts';
import { entryFields, figureFields, readerFields, recordingFields } from './entry.ts';

/** A story: one concrete person or group; its body has the five parts of `storyParts` as level-two headings. */
export const storySchema = z.strictObject({
  ...entryFields,
  ...figureFields,
  ...recordingFields,
  ...readerFields,
  place: z
    .strictObject({
      name: text.describe('Tên nơi ấy như nguồn viết, ví dụ “thôn Hưng Nhơn, xã Hải Phong, huyện Hải Lăng, tỉnh Quảng Trị”.'),
      unit: slug.optional().describe('Xã trong content/units.json. Ghi id, ví dụ yen-hoa-14722; xã chưa có ở đó thì bỏ trường này và ghi now.'),
      now: z
        .strictObject({
          name: text.describe('Tên đơn vị bây giờ, ví dụ “xã Nam Hải Lăng, tỉnh Quảng Trị”.'),
          source: slug.describe('Nguồn của việc đổi tên. Ghi id trong content/sources.json.'),
        })
        .optional()
        .describe('Nay nơi ấy thuộc xã nào. Chỉ ghi khi không có unit.'),
    })
    .describe('Nơi xảy ra câu chuyện.'),
  people: z
    .array(
      z.strictObject({
        name: text.describe('Họ tên như đã lên báo. Không bịa, không thêm người.'),
        role: text.describe('Người ấy là ai trong chuyện, ví dụ “trưởng thôn Hưng Nhơn”.'),
      }),
    )
    .min(1)
    .describe('Những người trong chuyện, đúng như đã được công bố.'),
  happened: text.describe('Chuyện xảy ra khi nào, viết bằng chữ, ví dụ “Từ tháng 5/2024 đến tháng 10/2025”.'),
  tools: z.array(text).default([]).describe('Những công cụ số được dùng, ví dụ “mã QR”.'),
  reliability: text.describe('Chuyện chắc đến đâu: mấy nguồn, lời của ai, các nguồn khác nhau chỗ nào.'),
  sources: z.array(slug).describe('Các nguồn của câu chuyện. Ghi id trong content/sources.json. Chỉ để [] khi có consent.'),
  consent: z
    .strictObject({
      date: day.describe('Ngày người trong chuyện đồng ý, dạng 2026-11-22.'),
      by: text.describe('Ai đồng ý, nói bằng vai, không ghi số giấy tờ, số điện thoại: “bà chủ cửa hàng trong chuyện”.'),
      record: text.describe('Giấy đồng ý cất ở đâu, ai giữ, ví dụ “bản giấy có chữ ký, tổ công nghệ số thôn giữ”.'),
    })
    .optional()
    .describe('Lời đồng ý của người trong chuyện, bắt buộc khi chuyện chưa lên báo.'),
});

export type Story = z.output<typeof storySchema>;

/** The five parts of a story in the Ministry's e-book “Làng số”, in order. */
export const storyParts = ['Người trong chuyện', 'Công việc', 'Khó khăn', 'Cách làm', 'Kết quả'] as const;
