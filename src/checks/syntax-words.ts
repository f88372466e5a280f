import type { YAMLParseError } from 'yaml';

const yamlWords: Partial<Record<YAMLParseError['code'], string>> = {
  BAD_INDENT: 'dòng thụt đầu dòng không khớp các dòng cùng nhóm',
  TAB_AS_INDENT: 'dòng thụt bằng phím Tab',
  DUPLICATE_KEY: 'một trường viết hai lần',
  MISSING_CHAR: 'thiếu một dấu: ngoặc kép, dấu phẩy, ngoặc đóng hoặc dấu “:”',
  BLOCK_IN_FLOW: 'thiếu dấu phẩy giữa hai mục',
  BLOCK_AS_IMPLICIT_KEY: 'một dòng có hai dấu “: ”, hoặc thiếu xuống dòng',
  MULTILINE_IMPLICIT_KEY: 'thiếu dấu “:” sau tên trường, hoặc thiếu dấu đóng ở dòng trước',
  UNEXPECTED_TOKEN: 'một dấu đứng sai chỗ',
  BAD_SCALAR_START: 'giá trị bắt đầu bằng một ký tự đặc biệt (như @, `, %)',
  BAD_DQ_ESCAPE: 'dấu “\\” trong ngoặc kép',
  BAD_ALIAS: 'giá trị bắt đầu bằng dấu “*”',
  MULTIPLE_DOCS: 'có dòng “---” ở giữa',
};

/** What a YAML or JSON error found, in Vietnamese; errors without words of their own keep the parser's. */
export const yamlErrorWords = (error: YAMLParseError): string => yamlWords[error.code] ?? `không đọc được dòng này (${error.message})`;

const mdxWords: [RegExp, (match: RegExpExecArray) => string][] = [
  [/Expected a closing tag for `<([\w.]+)>`/, ([, name]) => `thẻ <${name}> mở mà chưa đóng`],
  [/Unexpected closing slash `\/` in tag, expected an open tag first/, () => 'thẻ đóng mà không có thẻ mở'],
  [/Unexpected closing tag `<\/([\w.]*)>`/, ([, name]) => `thẻ đóng </${name}> không khớp thẻ mở trước nó`],
  [/Unexpected end of file in (?:attribute value|name|tag)/, () => 'thẻ chưa khép: thiếu ngoặc kép hoặc “/>”'],
  [/Could not parse (?:expression|import\/exports)/, () => 'lệnh hoặc biểu thức không đọc được sau “{”, “import” hay “export”'],
  [/Unexpected end of file/, () => 'bài hết mà còn thẻ hoặc dấu “{” chưa đóng'],
  [/Unexpected character `(.)`/u, ([, character]) => `ký tự “${character}” đứng sai chỗ trong một thẻ hoặc sau dấu “<”`],
];

/** What an MDX error found, in Vietnamese. */
export function mdxErrorWords(reason: string): string {
  for (const [pattern, words] of mdxWords) {
    const match = pattern.exec(reason);
    if (match) return words(match);
  }
  return `không đọc được đoạn này (${reason})`;
}
