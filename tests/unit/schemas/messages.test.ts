import { expect, it } from 'vitest';
import { z } from 'zod';
import { describeIssue, type IssueWords } from '../../../src/schemas/messages.ts';
import { measuredValue } from '../../../src/schemas/observation.ts';
import { day, httpsUrl, period, slug, text } from '../../../src/schemas/shared.ts';
import { unitSchema } from '../../../src/schemas/unit.ts';
import { unit } from '../../fixtures/schema-objects.ts';

/** What an editor reads about the first issue of a value; `field` is where in the value the issue stands. */
function words(schema: z.ZodType, value: unknown, field?: string): IssueWords {
  const issue = schema.safeParse(value).error?.issues[0];
  if (!issue) throw new Error('Expected an issue');
  return describeIssue(issue, field === undefined ? value : (value as Record<string, unknown>)[field]);
}

const noField = 'không có trường này';
const number = 'một con số, không có ngoặc kép (viết 1582, không viết "1.582")';
const rightType = 'sửa giá trị cho đúng kiểu';
const likeTheSample = 'sửa theo mẫu trong CONTRIBUTING.md';

it.each<[name: string, said: IssueWords, ...expected: [code: string, found: string, expected: string, fix: string]]>([
  ['a missing field', words(z.object({ title: text }), {}, 'title'), 'thieu-truong', noField, 'một dòng chữ', 'thêm trường “title”'],
  ['a missing field of a type without a name', words(z.object({ x: z.bigint() }), {}, 'x'), 'thieu-truong', noField, 'bigint', 'thêm trường “x”'],
  ['text for a number', words(z.number(), '1.582'), 'sai-kieu', '“1.582”', number, rightType],
  ['half a number', words(z.int(), 2.5), 'sai-kieu', '2.5', 'một số nguyên', rightType],
  ['a number for text', words(text, 5), 'sai-kieu', '5', 'một dòng chữ', rightType],
  ['text for yes or no', words(z.boolean(), 'có'), 'sai-kieu', '“có”', 'true hoặc false', rightType],
  ['a group for a list', words(z.array(text), { a: 1 }), 'sai-kieu', '{"a":1}', 'một danh sách', rightType],
  ['null for a group', words(z.strictObject({}), null), 'sai-kieu', 'chỗ trống, hoặc null', 'một nhóm trường', rightType],
  ['a type without a name', words(z.bigint(), 5), 'sai-kieu', '5', 'bigint', rightType],
  [
    'unknown fields', words(z.strictObject({}), { tieuDe: 'a', tacGia: 'b' }),
    'truong-la', 'trường lạ: tieuDe, tacGia', 'chỉ những trường có trong mẫu', 'xóa trường này, hoặc sửa tên nếu gõ nhầm',
  ],
  ['a word outside a list', words(z.enum(['xã', 'phường']), 'xa'), 'sai-lua-chon', '“xa”', 'một trong: xã, phường', 'chọn đúng một giá trị trong danh sách'],
  ['an empty text', words(text, ''), 'qua-ngan', '“”', 'ít nhất 1 ký tự', 'viết thêm cho đủ'],
  ['a short list', words(z.array(text).min(3), ['a']), 'qua-ngan', '["a"]', 'ít nhất 3 mục', 'viết thêm cho đủ'],
  ['a long text', words(text.max(3), 'bốn chữ'), 'qua-dai', '7 ký tự', 'nhiều nhất 3 ký tự', 'rút ngắn lại'],
  ['a long list', words(z.array(text).max(1), ['a', 'b']), 'qua-dai', '["a","b"]', 'nhiều nhất 1 mục', 'rút ngắn lại'],
  ['a large number', words(z.number().max(100), 101), 'qua-dai', '101', 'số nhiều nhất 100', 'rút ngắn lại'],
  ['a broken address', words(httpsUrl, 'vov.vn'), 'sai-dia-chi', '“vov.vn”', 'một địa chỉ đầy đủ bắt đầu bằng https://', 'chép lại địa chỉ từ trình duyệt'],
  [
    'a toneful id', words(slug, 'yên-hòa'),
    'sai-dang', '“yên-hòa”', 'chữ thường không dấu, số và dấu “-” (ví dụ: ma-qr-dau-ngo)', 'bỏ dấu, bỏ dấu cách và ký tự lạ',
  ],
  ['blanks around a text', words(text, 'Yên Hòa '), 'sai-blanks', '“Yên Hòa ”', 'chữ không thừa dấu cách ở đầu và cuối', 'xóa dấu cách thừa'],
  [
    'decomposed letters', words(text, 'Đò'.normalize('NFD')),
    'sai-nfc', `“${'Đò'.normalize('NFD')}”`, 'chữ Việt ở dạng Unicode dựng sẵn (NFC)', 'gõ lại dòng này bằng bộ gõ đặt bảng mã “Unicode” (dựng sẵn)',
  ],
  [
    'a period that does not exist', words(period, '2023-13'),
    'sai-period', '“2023-13”', 'mốc thời gian dạng 2023, 2023-06, 2023-06-02, hoặc khoảng 2021/2022', 'viết năm trước, tháng và ngày sau, nối bằng dấu “-”',
  ],
  ['a day that does not exist', words(day, '2023-02-30'), 'sai-day', '“2023-02-30”', 'ngày có thật, dạng 2026-11-22', 'viết năm-tháng-ngày, đủ hai chữ số cho tháng và ngày'],
  [
    'an id with another code', words(unitSchema, { ...unit, id: 'yen-hoa' }, 'id'),
    'sai-unit-id', '“yen-hoa”', 'id dạng ten-khong-dau-ma, có đúng mã của đơn vị', 'sửa id cho khớp trường code',
  ],
  ['a rule without words', words(z.string().refine(() => false, { params: { code: 'khac' }, error: 'Luật khác' }), 'a'), 'sai-khac', '“a”', 'Luật khác', likeTheSample],
  ['a rule without a name', words(z.string().refine(() => false, 'Luật lạ'), 'a'), 'sai-quy-tac', '“a”', 'Luật lạ', likeTheSample],
  ['a rule about nothing', words(z.unknown().refine(() => false, 'Luật lạ'), undefined), 'sai-quy-tac', 'không có', 'Luật lạ', likeTheSample],
  ['a value of none of three kinds', words(measuredValue, true), 'sai-kieu', 'true', 'một con số (1582), một khoảng (from, to), hoặc vài chữ', 'viết số không có dấu chấm và ngoặc kép'],
  ['any other issue', words(z.number().multipleOf(5, 'Chia hết cho 5'), 7), 'sai-quy-tac', '7', 'Chia hết cho 5', likeTheSample],
])('says %s in Vietnamese', (_, said, code, found, expected, fix) => expect(said).toEqual({ code, found, expected, fix }));

it.each([
  [78, `“${'Đ'.repeat(78)}”`],
  [79, `“${'Đ'.repeat(76)}…`],
])('shows a text of %d characters in at most 80', (length, found) => expect(words(slug, 'Đ'.repeat(length)).found).toBe(found));
