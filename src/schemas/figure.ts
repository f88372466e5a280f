import { z } from 'zod';
import { dateBasis, period, qualifier, slug, text } from './shared.ts';
import { measuredValue } from './observation.ts';

/** A figure that belongs to one entry and to no indicator (the number of lanes in one village, say). */
export const entryFigureSchema = z.strictObject({
  id: slug.describe('Tên để gọi số này trong bài: <Figure id="…" />. Không trùng với số nào khác trên cả trang, ví dụ hung-nhon-so-kiet.'),
  label: text.describe('Số này đếm cái gì, ví dụ “số kiệt gắn mã”.'),
  value: measuredValue,
  qualifier: qualifier.optional(),
  unit: text.describe('Đơn vị đo, in ngay sau con số, ví dụ “kiệt”.'),
  asOf: period.describe('Số đúng vào lúc nào: 2025, 2025-09, 2025-09-27, hoặc khoảng 2021/2022.'),
  asOfBasis: dateBasis,
  source: slug.describe('Nguồn của con số. Ghi id trong content/sources.json.'),
  note: text.optional().describe('Điều người đọc cần biết về con số, ví dụ “Mốc thời gian lấy theo ngày đăng bài.”'),
});

export type EntryFigure = z.output<typeof entryFigureSchema>;
