import { z } from 'zod';
import { period, slug, text } from './shared.ts';
import { entryFields, figureFields, recordingFields } from './entry.ts';

/** A case study of one place; its body has `pilotParts` as level-two headings. */
export const pilotSchema = z.strictObject({
  ...entryFields,
  ...figureFields,
  ...recordingFields,
  unit: slug.describe('Xã của mô hình. Ghi id trong content/units.json, ví dụ yen-hoa-14722.'),
  highlights: z.array(slug).min(1).max(4).describe('Số liệu in ở đầu trang, từ 1 đến 4 số. Ghi id trong content/observations/.'),
  timeline: z
    .array(
      z.strictObject({
        when: period.describe('Khi nào: 2020, 2020-09, 2020-09-15, hoặc khoảng 2021/2022.'),
        what: text.describe('Việc gì đã xảy ra, một câu.'),
        source: slug.describe('Nguồn của việc ấy. Ghi id trong content/sources.json.'),
      }),
    )
    .min(1)
    .describe('Các mốc thời gian, việc cũ trước.'),
  people: z
    .array(
      z.strictObject({
        name: text.describe('Họ tên như đã được công bố.'),
        role: text.describe('Chức vụ hoặc vai trò lúc đó, ví dụ “Chủ tịch Ủy ban nhân dân xã Yên Hòa lúc đó”.'),
        source: slug.describe('Nguồn nhắc đến người ấy. Ghi id trong content/sources.json.'),
      }),
    )
    .default([])
    .describe('Những người đã tham gia.'),
  stories: z.array(slug).default([]).describe('Câu chuyện ở nơi này. Ghi tên tệp trong content/stories/, không có đuôi .mdx.'),
});

export type Pilot = z.output<typeof pilotSchema>;

export const pilotParts = ['Trước khi bắt đầu', 'Ai làm gì, khi nào', 'Kết quả', 'Bài học', 'Điều chưa biết'] as const;
