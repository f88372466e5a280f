import type { YAMLParseError } from 'yaml';
import { allowedComponents } from '../markdown/allowed-components.ts';
import type { IssueWords } from '../schemas/messages.ts';

/** What was found and how to mend it; `at` says what to point at when the parser stopped further on. */
export type SyntaxWords = Pick<IssueWords, 'found' | 'fix'> & { at?: 'value' | 'bracket' };

const words = (found: string, fix: string): SyntaxWords => ({ found, fix });
const quoteIt = 'đặt cả giá trị trong ngoặc kép "…"';
const lookAgain = 'xem lại dòng này và dòng trên: thiếu dấu “:”, thiếu dấu phẩy, hoặc chữ có “: ” phải đặt trong ngoặc kép';

const byMessage: [RegExp, SyntaxWords][] = [
  [/^Flow (?:sequence|map) in block collection|must end with a [\]}]/, { ...words('dấu “[” hoặc “{” mở mà chưa đóng', 'thêm “]” hoặc “}” ở cuối danh sách, cuối nhóm'), at: 'bracket' }],
  [/^Missing closing /, words('dấu ngoặc kép mở mà không đóng', 'thêm dấu " ở cuối giá trị')],
  [/^Implicit map keys need to be followed/, words('một dòng không có dấu “: ” (hai chấm rồi dấu cách) sau tên trường', 'thêm “: ” sau tên trường; nếu dòng này đã là bài viết thì thêm dòng “---” khép phần đầu ở trên nó')],
];

const yamlWords: Partial<Record<YAMLParseError['code'], SyntaxWords>> = {
  BAD_INDENT: words('dòng thụt đầu dòng không khớp các dòng cùng nhóm', 'thụt dòng này bằng các dòng cùng nhóm, mỗi cấp hai dấu cách'),
  TAB_AS_INDENT: words('dòng thụt bằng phím Tab', 'xóa Tab ở đầu dòng rồi gõ dấu cách, mỗi cấp hai dấu'),
  DUPLICATE_KEY: words('một trường viết hai lần', 'giữ một dòng, xóa dòng kia'),
  MISSING_CHAR: words('thiếu một dấu: ngoặc kép, dấu phẩy, ngoặc đóng hoặc dấu “:”', lookAgain),
  BLOCK_IN_FLOW: words('thiếu dấu phẩy giữa hai mục', 'thêm dấu phẩy giữa hai mục'),
  BLOCK_AS_IMPLICIT_KEY: words('một dòng có hai dấu “: ”, hoặc dòng này, dòng dưới thụt sai', 'chữ có “: ” thì đặt cả giá trị trong ngoặc kép "…"; hai trường thì xuống dòng, thụt đầu dòng bằng nhau'),
  MULTILINE_IMPLICIT_KEY: words('thiếu dấu “: ” (hai chấm rồi dấu cách) sau tên trường, hoặc thiếu dấu đóng ở dòng trước', 'thêm “: ” sau tên trường, hoặc thêm dấu đóng ở dòng trên'),
  UNEXPECTED_TOKEN: words('một dấu đứng sai chỗ', lookAgain),
  BAD_DQ_ESCAPE: words('dấu “\\” trong ngoặc kép', 'xóa dấu “\\” hoặc viết “/”'),
  MULTIPLE_DOCS: words('có dòng “---” ở giữa', 'xóa dòng “---” này'),
};

/** How many characters of a line stand before its value. */
export const beforeValue = (line: string): number => /^\s*(?:- +)*(?:[\w-]+: +)?/.exec(line)![0].length;

/** What a YAML error found; `line` is the line of the file it stands on. Errors without words of their own keep the parser's. */
export function yamlErrorWords(error: YAMLParseError, line = ''): SyntaxWords {
  const value = line.slice(beforeValue(line));
  if (/^[*&!|>%@`?]/.test(value) || /^- /.test(value)) return { ...words(`giá trị bắt đầu bằng dấu “${value[0]}”`, quoteIt), at: 'value' };
  if (error.code === 'UNEXPECTED_TOKEN' && /^".*?"./.test(value)) return words('chữ đứng sau dấu ngoặc kép đóng', 'ngoặc kép ở trong dòng chữ thì viết “ ”, chỉ hai đầu giá trị là dấu "');
  return byMessage.find(([pattern]) => pattern.test(error.message))?.[1] ?? yamlWords[error.code] ?? words(`không đọc được dòng này (${error.message})`, lookAgain);
}

const inQuotes = 'đặt giá trị của thẻ trong ngoặc kép thẳng, ví dụ id="…"';

const mdxWords: [RegExp, (match: RegExpExecArray) => SyntaxWords][] = [
  [/Expected a closing tag for `<([\w.]*)>`/, ([, name = '']) => words(`thẻ <${name}> mở mà chưa đóng`,
    !allowedComponents.has(name) ? 'xóa thẻ này; muốn xuống dòng thì để một dòng trống' : name === 'Warning' ? 'thêm dòng </Warning> ở cuối khung' : `kết thúc thẻ bằng “/>”: <${name} id="…" />`)],
  [/Unexpected closing slash `\/` in tag, expected an open tag first/, () => words('thẻ đóng mà không có thẻ mở', 'xóa thẻ này, hoặc thêm thẻ mở ở trên')],
  [/Unexpected closing tag `<\/([\w.]*)>`/, ([, name]) => words(`thẻ đóng </${name}> không khớp thẻ mở trước nó`, 'đóng đúng thẻ vừa mở, thẻ mở sau thì đóng trước')],
  [/Unexpected end of file in (?:attribute value|name|tag)/, () => words('thẻ chưa khép: thiếu ngoặc kép hoặc “/>”', 'thêm dấu " sau giá trị và “/>” ở cuối thẻ')],
  [/Unexpected end of file in expression/, () => words('dấu “{” mở mà không đóng', 'bỏ dấu “{”, dùng ngoặc tròn ( )')],
  [/Unexpected end of file/, () => words('bài hết mà còn thẻ chưa đóng', 'thêm thẻ đóng hoặc “/>”')],
  [/Unexpected character `!`.*create a comment/, () => words('lời ghi chú <!-- … -->', 'xóa lời ghi chú này')],
  [/Unexpected character .*create a link/, () => words('đường dẫn đặt trong < >', 'viết [chữ](https://…)')],
  [/Unexpected character `(["'“”‘’])`.* before attribute value/u, ([, quote]) => words(`dấu ngoặc “${quote}” quanh giá trị của thẻ`, inQuotes)],
  [/Unexpected character `(.)`.* before attribute value/u, () => words('giá trị của thẻ không ở trong ngoặc kép', inQuotes)],
  [/Unexpected character `(.)`.* before name/u, ([, character]) => words(`dấu “<” liền trước “${character}”`, 'viết bằng chữ: dưới, ít hơn, nhỏ hơn; hoặc thêm dấu cách sau “<”')],
  [/Unexpected character `"`/, () => words('dấu " đứng sai chỗ trong một thẻ', 'xem thẻ này và thẻ đứng trước nó: giá trị nào quên dấu " ở cuối thì thêm')],
  [/Unexpected character `(.)`/u, ([, character]) => words(`ký tự “${character}” đứng sai chỗ trong một thẻ`, 'xem lại thẻ này: thiếu ngoặc kép, thiếu “/>”; dấu “<” không mở thẻ thì viết thành chữ')],
];

/** What an MDX error found. */
export function mdxErrorWords(reason: string): SyntaxWords {
  for (const [pattern, say] of mdxWords) {
    const match = pattern.exec(reason);
    if (match) return say(match);
  }
  return words(`không đọc được đoạn này (${reason})`, 'xem lại dòng này: thiếu “/>”, thiếu thẻ đóng, hoặc một dấu “<”, “{” phải viết thành chữ');
}
