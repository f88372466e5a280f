import { withoutPersonalData } from '../../domain/privacy/personal-data.ts';
import { walkNodes } from '../../markdown/walk-nodes.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';

/** What is counted: before one of these, four digits are no year, unless `năm` or the like says so (`Năm 2022 xã bắt đầu`). */
const counted = [
  'hộ|người|nhân khẩu|dân|gia đình|nhà|xã|phường|huyện|tỉnh|thôn|tổ|nhóm|cán bộ|hội viên|thành viên|học sinh|doanh nghiệp|cửa hàng|hợp tác xã',
  'lượt|lần|ca|vụ|buổi|lớp|ngày|giờ|phút|tháng|năm|tuần|đồng|nghìn|ngàn|triệu|tỷ|tỉ|phần|điểm|con|cái|chiếc|bộ|món|cây|quả|đơn|gói|thẻ|mã|bảng|tờ|bản',
  'hồ sơ|tài khoản|tin|bài|ảnh|máy|điện thoại|camera|sản phẩm|giao dịch|phiếu|kg|tấn|tạ|yến|ha|mét|m²|m|km|%',
].join('|');
const year = `(?:(?<=(?:[Nn]ăm|[Gg]iai đoạn|[Tt]háng \\d{1,2},?) (?:(?:19|20)\\d{2}(?:, | và |–))*)(?:19|20)\\d{2}|(?:19|20)\\d{2}(?!–?\\d|\\s*(?:${counted})(?!\\p{L})))`;
/** Digits that may stand in prose: days, months and years. */
const dates = new RegExp(
  `\\b(?:\\d{1,2}/)?\\d{1,2}/\\d{4}\\b|\\b(?:[12]?\\d|3[01])/(?:[1-9]|1[0-2])\\b(?!/)|\\b(?:(?:19|20)\\d{2}–)?${year}\\b|\\b[Tt]háng \\d{1,2}(?:/\\d{4})?\\b|\\b[Nn]gày \\d{1,2}(?:/\\d{1,2}(?:/\\d{4})?)?\\b`, 'gu',
);
/** Words of a source, kept as they are. */
const quotation = /“[^”]*”/g;

/** Stories and pilots type no number: it comes from the data by `<Figure>`, so that it stands in one place only. */
export function bareFiguresRule({ entries }: Content): Fault[] {
  return entries.flatMap(({ collection, file, tree }) => {
    if (collection === 'guides' || !tree) return [];
    const faults: Fault[] = [];
    walkNodes(tree, (node, parent) => {
      if (node.type === 'blockquote' || node.type === 'link') return false;
      if (node.type !== 'text' || parent?.type === 'heading') return undefined;
      const blanked = [quotation, dates].reduce((text, pattern) => text.replace(pattern, (match) => ' '.repeat(match.length)), withoutPersonalData(node.value));
      for (const match of node.position ? blanked.matchAll(/\d+(?:[.,/]\d+)*/g) : []) {
        const before = blanked.slice(0, match.index).split('\n');
        const { line, column } = node.position!.start;
        faults.push({
          file,
          line: line + before.length - 1,
          column: (before.length === 1 ? column : 1) + before.at(-1)!.length,
          code: 'so-tran',
          field: '',
          found: `con số “${match[0]}” gõ thẳng vào bài`,
          expected: 'số lấy từ dữ liệu, kèm ngày và nguồn (ngày, tháng, năm thì gõ được)',
          fix: 'khai báo số trong trường figures rồi viết <Figure id="…" />, hoặc dùng id có sẵn trong content/observations/',
        });
      }
      return undefined;
    });
    return faults;
  });
}
