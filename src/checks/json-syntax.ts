import type { Fault } from './fault.ts';
import type { SyntaxWords } from './syntax-words.ts';

const words: [RegExp, SyntaxWords][] = [
  [/^Expected ',' or/, { found: 'thiếu dấu phẩy giữa hai mục, hoặc thiếu dấu đóng “]” “}”', fix: 'thêm dấu phẩy ở cuối mục trước, hoặc thêm dấu đóng; ngoặc kép ở trong chữ thì viết “ ”' }],
  [/^Expected double-quoted property name|^Expected property name/, { found: 'dấu phẩy thừa sau mục cuối, hoặc tên trường không ở trong ngoặc kép', fix: 'xóa dấu phẩy thừa ở dòng này hoặc dòng trên, hoặc đặt tên trường trong ngoặc kép' }],
  [/^Expected ':' after/, { found: 'thiếu dấu “:” sau tên trường', fix: 'thêm dấu “:” sau tên trường' }],
  [/^Bad control character|^Unterminated string/, { found: 'dấu ngoặc kép mở mà không đóng trên cùng một dòng', fix: 'thêm dấu " ở cuối chữ; chữ trong ngoặc kép không xuống dòng, không có Tab' }],
  [/^Bad (?:escaped|Unicode)/, { found: 'dấu “\\” trong ngoặc kép', fix: 'xóa dấu “\\” hoặc viết “/”' }],
  [/^Unexpected end of JSON/, { found: 'tệp hết mà còn ngoặc “[” hoặc “{” chưa đóng', fix: 'thêm dấu đóng ở cuối tệp; danh sách trống thì viết []' }],
  [/^Unexpected non-whitespace/, { found: 'còn chữ sau dấu đóng cuối cùng', fix: 'xóa dấu đóng thừa, hoặc chuyển chữ ấy vào trong' }],
  [/^Unexpected token '[\]}]'/, { found: 'dấu phẩy thừa sau mục cuối', fix: 'xóa dấu phẩy thừa ở dòng này hoặc dòng trên' }],
  [/^Unexpected number/, { found: 'con số có chữ số 0 ở đầu hoặc có dấu lạ', fix: 'bỏ số 0 ở đầu; mã đơn vị thì đặt trong ngoặc kép' }],
];
const others: SyntaxWords = { found: 'chữ không ở trong ngoặc kép, hoặc một dấu mà JSON không nhận', fix: 'đặt chữ trong ngoặc kép thẳng "…"; xóa lời ghi chú' };

/** Characters at which a text often stops being JSON. */
const marks: [RegExp, SyntaxWords][] = [
  [/[\u00A0\u1680\u2000-\u200D\u202F\u205F\u2060\u3000\uFEFF]/, { found: 'một dấu cách không ngắt hoặc dấu ẩn, trông như dấu cách', fix: 'xóa khoảng trống ở chỗ này rồi gõ lại bằng phím cách' }],
  [/[“”‘’']/, { found: 'dấu ngoặc khác dấu ngoặc kép thẳng', fix: 'dùng ngoặc kép thẳng: "…"' }],
  [/[/#]/, { found: 'lời ghi chú, mà JSON không có lời ghi chú', fix: 'xóa lời ghi chú; điều cần nói thì ghi vào trường note' }],
];

/** The first place where a text stops being JSON (RFC 8259), from what JSON.parse threw. */
export function jsonFault(file: string, source: string, { message }: SyntaxError): Fault {
  const at = firstBad(source);
  const [, { found, fix }] = marks.find(([mark]) => mark.test(source.charAt(at))) ?? words.find(([pattern]) => pattern.test(message)) ?? [null, others];
  const lines = source.slice(0, at).split('\n');
  return {
    file, line: lines.length, column: lines.at(-1)!.length + 1, code: 'cu-phap', field: '', found, fix,
    expected: 'JSON đúng: dấu phẩy chỉ đứng giữa hai mục, mọi tên và chữ ở trong ngoặc kép thẳng',
  };
}

function errorOf(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as SyntaxError).message;
  }
}

/** Node does not always tell the place. What stands before it could still become JSON: the longest such beginning is sought. */
function firstBad(source: string): number {
  let [good, bad] = [0, source.length + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (canGoOn(source.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function canGoOn(beginning: string): boolean {
  const error = errorOf(beginning);
  return error === undefined || /^Unexpected end|^Unterminated string/.test(error) || error.includes(`position ${beginning.length} `);
}
