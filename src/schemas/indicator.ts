import { z } from 'zod';
import { period, qualifier, range, slug, text, topic } from './shared.ts';

/** A number, or the two ends of a range. */
export const numberOrRange = z.union([z.number(), range]);

/** A target that a framework sets for one indicator. */
export const targetSchema = z.strictObject({
  id: slug.optional().describe('Tên riêng của mục tiêu. Chỉ cần khi content/facts.json nhắc tới nó.'),
  framework: slug.describe('Văn bản đặt ra mục tiêu. Ghi id trong content/frameworks.json.'),
  scope: slug.describe('Mục tiêu của nơi nào. Ghi id trong content/units.json, hoặc vn cho cả nước.'),
  comparison: z.enum(['at-least', 'more-than', 'exactly']).describe('Thế nào là đạt. at-least: ít nhất bằng; more-than: phải hơn; exactly: đúng mức ấy.'),
  value: numberOrRange.describe('Mức phải đạt: một con số không có ngoặc kép, ví dụ 80, hoặc một khoảng { "from": 80, "to": 85 }.'),
  qualifier: qualifier.optional(),
  by: period.nullable().describe('Phải đạt vào lúc nào, ví dụ 2025. Văn bản gắn với một việc chứ không phải một ngày thì ghi null và nói trong note.'),
  source: slug.describe('Nguồn của mục tiêu. Ghi id trong content/sources.json.'),
  quote: text.optional().describe('Chép nguyên văn câu có con số.'),
  note: text.optional().describe('Mục tiêu này tính khác chỉ số ở chỗ nào.'),
});

/** What is measured: one definition, one unit of measure. */
export const indicatorSchema = z.strictObject({
  id: slug.describe('Tên riêng của chỉ số, cũng là địa chỉ của trang. Ví dụ ho-so-truc-tuyen; đăng rồi không đổi.'),
  name: text.describe('Tên chỉ số, ví dụ “Tỷ lệ cán bộ, công chức dùng chữ ký số”.'),
  definition: text.describe('Chỉ số đo cái gì, so với cái gì.'),
  method: text.optional().describe('Các nguồn đếm bằng cách nào. Nguồn không nói thì bỏ trường này.'),
  topic,
  kind: z.enum(['share', 'count', 'rate', 'yes-no', 'text']).describe('Loại giá trị. share: tỷ lệ; count: số đếm; rate: mức tăng, mức chênh; yes-no: có hay không; text: chữ.'),
  unit: text.describe('Đơn vị đo, in ngay sau con số, ví dụ “%”, “nhóm”, “lượt người”.'),
  direction: z.enum(['more', 'less', 'neither']).describe('Thế nào là tốt hơn. more: càng nhiều càng tốt; less: càng ít càng tốt; neither: không bên nào.'),
  targets: z.array(targetSchema).default([]).describe('Mục tiêu mà các văn bản đặt ra cho chỉ số này.'),
  /** No line may join values of different dates when this is false. */
  timeComparable: z.boolean().default(true).describe('Số của các năm có so được với nhau không. Ghi false khi mỗi lần tính một cách.'),
  caution: text.optional().describe('Điều phải coi chừng khi so các nơi.'),
});

export type Target = z.output<typeof targetSchema>;
export type Indicator = z.output<typeof indicatorSchema>;
