import { z } from 'zod';
import { day, httpsUrl, period, slug, text } from './shared.ts';
import { guideTopics, occasions } from '../domain/ways-in.ts';
import { entryFields, readerFields, recordingFields } from './entry.ts';

/** One action, with the published names of menus and buttons. */
const stepSchema = z.strictObject({
  do: text.describe('Một thao tác, một câu bảo người đọc làm, ví dụ “Bấm ‘Đăng nhập’.”'),
  where: text.optional().describe('Làm ở đâu: ứng dụng, màn hình, các mục phải bấm qua, ví dụ “Zalo → nhóm → Xem thành viên”.'),
  see: text.optional().describe('Người đọc thấy gì khi đã làm đúng.'),
  screen: z
    .strictObject({
      title: text.describe('Chữ ở đầu màn hình.'),
      lines: z.array(text).max(4).default([]).describe('Các dòng trên màn hình, nhiều nhất 4 dòng.'),
      button: text.optional().describe('Chữ trên nút cần bấm.'),
    })
    .optional()
    .describe('Hình vẽ đơn giản của màn hình. Chỉ là hình vẽ, không chép màn hình thật.'),
  source: slug.optional().describe('Nguồn của bước này. Ghi id trong content/sources.json.'),
});

/** A guide: one task a resident does on a phone. Steps are typed so that every channel can be made from them. */
export const guideSchema = z.strictObject({
  ...entryFields,
  ...recordingFields,
  ...readerFields,
  occasions: z.array(z.enum(occasions)).default([]).describe('Khi nào trong đời cần bài này, để xếp vào trang “Tìm theo việc, theo dịp, theo nơi”. Chọn một hay nhiều.'),
  topic: z.enum(guideTopics).describe('Việc thuộc loại nào: giấy tờ, tiền bạc, sức khỏe, an toàn, liên lạc, hay học và dạy.'),
  forWhom: text.describe('Bài dành cho ai.'),
  whenUseful: text.describe('Khi nào cần đến bài này.'),
  prepare: z.array(text).min(1).describe('Cần chuẩn bị gì. Mỗi dòng một thứ.'),
  cost: z
    .strictObject({
      text: text.describe('Tốn bao nhiêu tiền, viết bằng câu, ví dụ “Không mất phí.”'),
      source: slug.optional().describe('Nguồn của mức phí. Ghi id trong content/sources.json.'),
    })
    .describe('Chi phí.'),
  minutes: z.number().int().positive().optional().describe('Mất bao nhiêu phút. Chưa có nguồn và chưa ai làm thử thì bỏ trường này.'),
  steps: z.array(stepSchema).min(3).describe('Các bước, ít nhất 3 bước. Mỗi bước một thao tác.'),
  done: text.describe('Làm xong thì được gì.'),
  troubles: z
    .array(
      z.strictObject({
        when: text.describe('Trục trặc gì.'),
        fix: text.describe('Làm gì khi gặp trục trặc ấy.'),
        source: slug.optional().describe('Nguồn của cách xử lý. Ghi id trong content/sources.json.'),
      }),
    )
    .default([])
    .describe('Những trục trặc hay gặp.'),
  scams: z
    .array(
      z.strictObject({
        trick: text.describe('Kẻ gian làm gì.'),
        response: text.describe('Bà con nên làm gì.'),
        source: slug.optional().describe('Nguồn của lời cảnh báo. Ghi id trong content/sources.json.'),
      }),
    )
    .min(1)
    .describe('Những trò lừa quanh việc này, ít nhất một.'),
  channels: z
    .array(
      z.strictObject({
        kind: z.enum(['app', 'website', 'hotline', 'office']).describe('Loại kênh: ứng dụng, trang web, tổng đài, hay cơ quan.'),
        label: text.describe('Tên kênh như in ra, ví dụ “Công an xã”.'),
        url: httpsUrl.optional().describe('Địa chỉ đầy đủ, bắt đầu bằng https://.'),
        phone: z.string().regex(/^\d{3,11}$/).optional().describe('Số điện thoại của cơ quan, chỉ chữ số viết liền trong ngoặc kép, ví dụ "19000368".'),
        asOf: period.optional().describe('Kênh đúng vào lúc nào: 2026, 2026-11, hoặc 2026-11-22.'),
        source: slug.optional().describe('Nguồn của kênh. Ghi id trong content/sources.json.'),
      }),
    )
    .min(1)
    .describe('Kênh chính thức để làm hoặc hỏi việc này.'),
  legal: z
    .array(
      z.strictObject({
        document: text.describe('Số hiệu văn bản, ví dụ “Nghị định 49/2024/NĐ-CP”.'),
        about: text.describe('Văn bản nói gì về việc này.'),
        source: slug.describe('Nguồn của văn bản. Ghi id trong content/sources.json.'),
      }),
    )
    .default([])
    .describe('Văn bản quy định việc này.'),
  checked: day.describe('Ngày có người đối chiếu bài, dạng 2026-11-22. Khác với updated là ngày sửa chữ.'),
  checkedAgainst: z.enum(['sources', 'procedure']).describe('Đối chiếu với gì. sources: với các nguồn nêu trong bài; procedure: bằng cách làm thử.'),
  reviewBy: day.describe('Hạn xem lại, dạng 2027-05-22. Quá ngày này trang tự hiện lời nhắc bài đã cũ.'),
  guides: z.array(slug).default([]).describe('Hướng dẫn nên đọc cùng. Ghi tên tệp trong content/guides/, không có đuôi .mdx.'),
  stories: z.array(slug).default([]).describe('Câu chuyện có người đã làm. Ghi tên tệp trong content/stories/, không có đuôi .mdx.'),
});

export type Guide = z.output<typeof guideSchema>;
