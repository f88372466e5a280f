import type { z } from 'zod';

/** What an editor is told about one schema issue. */
export interface IssueWords {
  code: string;
  found: string;
  expected: string;
  fix: string;
}

const typeNames: Record<string, string> = {
  string: 'một dòng chữ',
  number: 'một con số, không có ngoặc kép (viết 1582, không viết "1.582")',
  int: 'một số nguyên',
  boolean: 'true hoặc false',
  array: 'một danh sách',
  object: 'một nhóm trường',
};

const ownRules: Record<string, Pick<IssueWords, 'expected' | 'fix'>> = {
  blanks: { expected: 'chữ không thừa dấu cách ở đầu và cuối', fix: 'xóa dấu cách thừa' },
  nfc: { expected: 'chữ Việt ở dạng Unicode dựng sẵn (NFC)', fix: 'gõ lại dòng này bằng bộ gõ đặt bảng mã “Unicode” (dựng sẵn)' },
  period: { expected: 'mốc thời gian dạng 2023, 2023-06, 2023-06-02, hoặc khoảng 2021/2022', fix: 'viết năm trước, tháng và ngày sau, nối bằng dấu “-”' },
  day: { expected: 'ngày có thật, dạng 2026-11-22', fix: 'viết năm-tháng-ngày, đủ hai chữ số cho tháng và ngày' },
  'dia-chi-trang': { expected: 'địa chỉ trong trang, viết từ gốc: /huong-dan/ten-bai/, /du-lieu/xa.csv, thêm #neo được', fix: 'bỏ https:// và tên miền; trang thì kết thúc bằng “/”' },
  'muc-buoi-hoc': { expected: 'đúng một trong hai: guide (hướng dẫn được dạy) hoặc activity (việc khác)', fix: 'giữ một trường, bỏ trường kia' },
  'so-phut': { expected: 'minutes bằng tổng số phút các mục trong schedule', fix: 'cộng lại số phút các mục rồi sửa minutes, hoặc sửa các mục' },
  'dap-an': { expected: 'answer là số thứ tự của một câu trong options, đếm từ 1', fix: 'đếm lại các câu trong options rồi sửa answer' },
  'ma-ngan': { expected: 'một số không có 0 ở đầu (7), hoặc một từ không dấu viết liền, bắt đầu bằng chữ (vneid); nhiều nhất 12 ký tự', fix: 'bỏ dấu, dấu cách và ký tự lạ; số thì bỏ 0 ở đầu' },
  'unit-id': { expected: 'id dạng ten-khong-dau-ma, có đúng mã của đơn vị', fix: 'sửa id cho khớp trường code' },
};

/** Says one zod issue in Vietnamese. `value` is what stands in the file at the issue's path. */
export function describeIssue(issue: z.core.$ZodIssue, value: unknown): IssueWords {
  const found = show(value);
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined
        ? { code: 'thieu-truong', found: 'không có trường này', expected: typeNames[issue.expected] ?? issue.expected, fix: `thêm trường “${fieldName(issue)}”` }
        : { code: 'sai-kieu', found, expected: typeNames[issue.expected] ?? issue.expected, fix: 'sửa giá trị cho đúng kiểu' };
    case 'unrecognized_keys':
      return { code: 'truong-la', found: `trường lạ: ${issue.keys.join(', ')}`, expected: 'chỉ những trường có trong mẫu', fix: 'xóa trường này, hoặc sửa tên nếu gõ nhầm' };
    case 'invalid_value':
      return value === undefined
        ? { code: 'thieu-truong', found: 'không có trường này', expected: `một trong: ${issue.values.map(String).join(', ')}`, fix: `thêm trường “${fieldName(issue)}”` }
        : { code: 'sai-lua-chon', found, expected: `một trong: ${issue.values.map(String).join(', ')}`, fix: 'chọn đúng một giá trị trong danh sách' };
    case 'too_small':
      return { code: 'qua-ngan', found, expected: sizeWords(issue, 'ít nhất', issue.minimum), fix: 'viết thêm cho đủ' };
    case 'too_big':
      return { code: 'qua-dai', found: typeof value === 'string' ? `${value.length} ký tự` : found, expected: sizeWords(issue, 'nhiều nhất', issue.maximum), fix: 'rút ngắn lại' };
    case 'invalid_format':
      return issue.format === 'url'
        ? { code: 'sai-dia-chi', found, expected: 'một địa chỉ đầy đủ bắt đầu bằng https://', fix: 'chép lại địa chỉ từ trình duyệt' }
        : issue.path.at(-1) === 'file'
          ? { code: 'sai-dang', found, expected: 'tên một tệp trong content/pictures/: chữ thường không dấu, đuôi .jpg, .png hoặc .webp', fix: 'viết như cho-yen-hoa.jpg, và đổi tên tệp ảnh cho khớp' }
        : issue.path.at(-1) === 'phone'
          ? { code: 'sai-dang', found, expected: 'số điện thoại chỉ gồm chữ số, viết liền (ví dụ: "19000368")', fix: 'bỏ dấu cách và dấu chấm' }
          : issue.path.at(-1) === 'code'
            ? { code: 'sai-dang', found, expected: 'mã đơn vị trong ngoặc kép: 5 chữ số cho xã, 3 cho huyện, 2 cho tỉnh', fix: 'viết đủ chữ số, giữ số 0 ở đầu' }
            : issue.path.at(-1) === 'host'
              ? { code: 'sai-dang', found, expected: 'tên máy chủ viết thường, ví dụ vneid.gov.vn hoặc *.gov.vn', fix: 'bỏ https:// và phần từ dấu “/” trở đi' }
            : { code: 'sai-dang', found, expected: 'chữ thường không dấu, số và dấu “-” (ví dụ: ma-qr-dau-ngo)', fix: 'bỏ dấu, bỏ dấu cách và ký tự lạ' };
    case 'custom': {
      const rule = ownRules[String(issue.params?.['code'])];
      return { code: `sai-${String(issue.params?.['code'] ?? 'quy-tac')}`, found, expected: rule?.expected ?? issue.message, fix: rule?.fix ?? 'sửa theo mẫu trong CONTRIBUTING.md' };
    }
    case 'invalid_union':
      // A group whose kind is none of those there are (`as` in content/facts.json).
      if ('options' in issue && Array.isArray(issue.options)) return describeIssue({ ...issue, code: 'invalid_value', values: issue.options }, value);
      return { code: 'sai-kieu', found, expected: 'một con số (1582), một khoảng (from, to), hoặc vài chữ', fix: 'viết số không có dấu chấm và ngoặc kép' };
    default:
      return { code: 'sai-quy-tac', found, expected: issue.message, fix: 'sửa theo mẫu trong CONTRIBUTING.md' };
  }
}

const fieldName = (issue: z.core.$ZodIssue) => String(issue.path.at(-1) ?? '');

function sizeWords(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, bound: string, size: number | bigint): string {
  if ('inclusive' in issue && issue.inclusive === false && issue.origin !== 'string' && issue.origin !== 'array') return `số ${issue.code === 'too_small' ? 'lớn hơn' : 'nhỏ hơn'} ${size}`;
  if (issue.origin === 'string') return `${bound} ${size} ký tự`;
  return issue.origin === 'array' ? `${bound} ${size} mục` : `số ${bound} ${size}`;
}

function show(value: unknown): string {
  if (value === undefined) return 'không có';
  if (value === null) return 'chỗ trống, hoặc null';
  const words = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return words.length > 80 ? `${words.slice(0, 77)}…` : words;
}
