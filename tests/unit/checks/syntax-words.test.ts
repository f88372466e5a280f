import { expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { mdxErrorWords, yamlErrorWords } from '../../../src/checks/syntax-words.ts';
import { parseBody } from '../../../src/markdown/parse-body.ts';

const yamlError = (source: string) => {
  const [error] = parseDocument(source, { prettyErrors: false }).errors;
  if (!error) throw new Error('Expected an error');
  return error;
};

it.each([
  ['a:\n  b: 1\n c: 2', 'dòng thụt đầu dòng không khớp các dòng cùng nhóm'],
  ['a:\n\tb: 1', 'dòng thụt bằng phím Tab'],
  ['title: "Một"\ntitle: "Hai"', 'một trường viết hai lần'],
  ['title: "Một', 'thiếu một dấu: ngoặc kép, dấu phẩy, ngoặc đóng hoặc dấu “:”'],
  ['[1, 2', 'thiếu một dấu: ngoặc kép, dấu phẩy, ngoặc đóng hoặc dấu “:”'],
  ['{"a": 1 "b": 2}', 'thiếu dấu phẩy giữa hai mục'],
  ['title: Xã: Yên Hòa', 'một dòng có hai dấu “: ”, hoặc thiếu xuống dòng'],
  ['title "Một"\nsummary: "Hai"', 'thiếu dấu “:” sau tên trường, hoặc thiếu dấu đóng ở dòng trước'],
  ['title: "Xã" Yên Hòa', 'một dấu đứng sai chỗ'],
  ['title: @xa', 'giá trị bắt đầu bằng một ký tự đặc biệt (như @, `, %)'],
  ['title: "C:\\dan"', 'dấu “\\” trong ngoặc kép'],
  ['title: *', 'giá trị bắt đầu bằng dấu “*”'],
  ['a: 1\n---\nb: 2', 'có dòng “---” ở giữa'],
])('YAML %j: %s', (source, words) => expect(yamlErrorWords(yamlError(source))).toBe(words));

it('keeps the words of the parser for a YAML error it does not know', () => {
  const error = Object.assign(yamlError('[1'), { code: 'IMPOSSIBLE', message: 'Lạ' });
  expect(yamlErrorWords(error)).toBe('không đọc được dòng này (Lạ)');
});

const mdxReason = (body: string): string => {
  try {
    parseBody(body);
  } catch (error) {
    return (error as { reason: string }).reason;
  }
  throw new Error('Expected an error');
};

it.each([
  ['<Warning>\n\nĐừng', 'thẻ <Warning> mở mà chưa đóng'],
  ['Đừng <Warning>chuyển', 'thẻ <Warning> mở mà chưa đóng'],
  ['Đừng </Warning>', 'thẻ đóng mà không có thẻ mở'],
  ['<Warning>\nĐừng\n</Cite>', 'thẻ đóng </Cite> không khớp thẻ mở trước nó'],
  ['<Cite id="a', 'thẻ chưa khép: thiếu ngoặc kép hoặc “/>”'],
  ['<Cite', 'thẻ chưa khép: thiếu ngoặc kép hoặc “/>”'],
  ['Có {1 +} xã', 'lệnh hoặc biểu thức không đọc được sau “{”, “import” hay “export”'],
  ['import x\n\nĐừng', 'lệnh hoặc biểu thức không đọc được sau “{”, “import” hay “export”'],
  ['Có {một xã', 'bài hết mà còn thẻ hoặc dấu “{” chưa đóng'],
  ['Dưới <5 phút', 'ký tự “5” đứng sai chỗ trong một thẻ hoặc sau dấu “<”'],
  ['<Cite id=a />', 'ký tự “a” đứng sai chỗ trong một thẻ hoặc sau dấu “<”'],
])('MDX %j: %s', (body, words) => expect(mdxErrorWords(mdxReason(body))).toBe(words));

it('keeps the words of the parser for an MDX error it does not know', () => expect(mdxErrorWords('Lạ')).toBe('không đọc được đoạn này (Lạ)'));
