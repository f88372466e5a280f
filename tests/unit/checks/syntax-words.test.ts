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
  ['title: "Một', 'dấu ngoặc kép mở mà không đóng'],
  ['[1, 2', 'dấu “[” hoặc “{” mở mà chưa đóng'],
  ['a: [1, 2\nb: 1', 'dấu “[” hoặc “{” mở mà chưa đóng'],
  ['{"a": 1 "b": 2}', 'thiếu dấu phẩy giữa hai mục'],
  ['title: Xã: Yên Hòa', 'một dòng có hai dấu “: ”, hoặc dòng này, dòng dưới thụt sai'],
  ['title "Một"\nsummary: "Hai"', 'thiếu dấu “: ” (hai chấm rồi dấu cách) sau tên trường, hoặc thiếu dấu đóng ở dòng trước'],
  ['title: Một\nHai', 'một dòng không có dấu “: ” (hai chấm rồi dấu cách) sau tên trường'],
  ['title: "Xã" Yên Hòa', 'chữ đứng sau dấu ngoặc kép đóng'],
  ['title: @xa', 'giá trị bắt đầu bằng dấu “@”'],
  ['- do: %xa', 'giá trị bắt đầu bằng dấu “%”'],
  ['title: - xa', 'giá trị bắt đầu bằng dấu “-”'],
  ['title: "C:\\dan"', 'dấu “\\” trong ngoặc kép'],
  ['title: *', 'giá trị bắt đầu bằng dấu “*”'],
  ['a: 1\n---\nb: 2', 'có dòng “---” ở giữa'],
])('YAML %j: %s', (source, words) => {
  const error = yamlError(source);
  const line = source.slice(0, error.pos[0]).split('\n').length - 1;
  expect(yamlErrorWords(error, source.split('\n')[line]).found).toBe(words);
});

it('keeps the words of the parser for a YAML error it does not know', () => {
  const error = Object.assign(yamlError('[1'), { code: 'IMPOSSIBLE', message: 'Lạ' });
  expect(yamlErrorWords(error).found).toBe('không đọc được dòng này (Lạ)');
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
  ['<Warning>\n\nĐừng', 'thẻ <Warning> mở mà chưa đóng', 'thêm dòng </Warning> ở cuối khung'],
  ['Đừng <Cite id="a">.', 'thẻ <Cite> mở mà chưa đóng', 'kết thúc thẻ bằng “/>”: <Cite id="…" />'],
  ['Đừng <b>chuyển', 'thẻ <b> mở mà chưa đóng', 'xóa thẻ này; muốn xuống dòng thì để một dòng trống'],
  ['Đừng </Warning>', 'thẻ đóng mà không có thẻ mở', 'xóa thẻ này, hoặc thêm thẻ mở ở trên'],
  ['<Warning>\nĐừng\n</Cite>', 'thẻ đóng </Cite> không khớp thẻ mở trước nó', 'đóng đúng thẻ vừa mở, thẻ mở sau thì đóng trước'],
  ['<Cite id="a', 'thẻ chưa khép: thiếu ngoặc kép hoặc “/>”', 'thêm dấu " sau giá trị và “/>” ở cuối thẻ'],
  ['<Cite', 'thẻ chưa khép: thiếu ngoặc kép hoặc “/>”', 'thêm dấu " sau giá trị và “/>” ở cuối thẻ'],
  ['Có {một xã', 'dấu “{” mở mà không đóng', 'bỏ dấu “{”, dùng ngoặc tròn ( )'],
  ['Dưới <5 phút', 'dấu “<” liền trước “5”', 'viết bằng chữ: dưới, ít hơn, nhỏ hơn; hoặc thêm dấu cách sau “<”'],
  ['<Photo id="a />\n\nXem <Cite id="b" />.', 'dấu " đứng sai chỗ trong một thẻ', 'xem thẻ này và thẻ đứng trước nó: giá trị nào quên dấu " ở cuối thì thêm'],
  ['<!-- xem lại -->', 'lời ghi chú <!-- … -->', 'xóa lời ghi chú này'],
  ['<https://vov.vn/>', 'đường dẫn đặt trong < >', 'viết [chữ](https://…)'],
  ['<Cite id=a />', 'giá trị của thẻ không ở trong ngoặc kép', 'đặt giá trị của thẻ trong ngoặc kép thẳng, ví dụ id="…"'],
  ['<Cite id=“a” />', 'dấu ngoặc ““” quanh giá trị của thẻ', 'đặt giá trị của thẻ trong ngoặc kép thẳng, ví dụ id="…"'],
])('MDX %j: %s', (body, found, fix) => expect(mdxErrorWords(mdxReason(body))).toEqual({ found, fix }));

it('keeps the words of the parser for an MDX error it does not know', () => expect(mdxErrorWords('Lạ').found).toBe('không đọc được đoạn này (Lạ)'));
