import { isAlias, isMap, isSeq, LineCounter, parseDocument, visit, type Document, type Scalar } from 'yaml';
import type { Locate } from './content.ts';
import type { Fault } from './fault.ts';
import { beforeValue, yamlErrorWords } from './syntax-words.ts';

/** Blanks that look like a space and are none: no-break, of fixed width, of no width. */
const falseBlank = /^\s*(?:-\s+)?(?:[\w-]+:)?[ \t]*([\u00A0\u1680\u2000-\u200D\u202F\u205F\u2060\u3000\uFEFF])/;

/**
 * Reads YAML, or JSON, which is a part of YAML 1.2, and keeps positions. Of what cannot be parsed the first error counts: those
 * behind it mostly follow from it, but for lines indented by Tab and fields written twice. `data` is undefined when there is any.
 */
export function parseYaml(file: string, source: string, linesBefore: number, faults: Fault[]): { data: unknown; locate: Locate; slips: () => Fault[] } {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const placeOf = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  const locate: Locate = (path) => placeOf(offsetOf(document, path));
  const lines = source.split(/\r?\n/);
  const refuse = (offset: number, found: string, fix: string) =>
    faults.push({ file, ...placeOf(offset), code: 'cu-phap', field: '', found, expected: 'mỗi dòng có dạng “tên: giá trị”, thụt đầu dòng đều nhau', fix });

  const before = faults.length;
  let start = 0;
  for (const line of lines) {
    const blank = falseBlank.exec(line);
    if (blank) refuse(start + blank[0].length - 1, 'một dấu cách không ngắt hoặc dấu ẩn, trông như dấu cách', 'xóa khoảng trống ở chỗ này rồi gõ lại bằng phím cách');
    start = source.indexOf('\n', start) + 1;
  }
  if (faults.length === before) {
    for (const error of countingErrors(document)) {
      const [offset] = error.pos;
      const line = counter.linePos(offset).line - 1;
      const { found, fix, at } = yamlErrorWords(error, lines[line]);
      const bracket = Math.max(source.lastIndexOf('[', offset), source.lastIndexOf('{', offset));
      refuse(at === 'bracket' ? bracket : at === 'value' ? counter.lineStarts[line]! + beforeValue(lines[line]!) : offset, found, fix);
    }
  }
  if (faults.length === before) {
    visit(document, {
      Node: (_key, node) => {
        const mark = isAlias(node) ? '*' : node.anchor ? '&' : node.tag ? '!' : null;
        // An anchor or tag stands before the node it is of.
        if (mark) refuse(mark === '*' ? node.range![0] : source.lastIndexOf(mark, node.range![0]), `giá trị bắt đầu bằng dấu “${mark}”`, 'đặt cả giá trị trong ngoặc kép "…"');
      },
    });
  }
  return { data: faults.length > before ? undefined : document.toJS(), locate, slips: () => slipsIn(document, source).map(({ offset, ...words }) => ({ file, ...placeOf(offset), field: '', ...words })) };
}

type Slip = Pick<Fault, 'code' | 'found' | 'expected' | 'fix' | 'severity'> & { offset: number };

/** Plain scalars with a quotation mark or a comment that swallowed words: valid YAML, but not what was meant. */
function slipsIn(document: Document.Parsed, source: string): Slip[] {
  const slips: Slip[] = [];
  const add = (offset: number, words: Omit<Slip, 'offset'>) => slips.push({ offset, ...words });
  visit(document, {
    Scalar: (_key, node: Scalar) => {
      const text = node.source ?? '';
      const [from, to] = node.range!;
      if (node.type === 'PLAIN' && text.endsWith('"') && text.split('"').length % 2 === 0) {
        add(from, { code: 'ngoac-kep', found: `${text}: có dấu ngoặc kép đóng, không có dấu mở`, expected: 'hai dấu ngoặc kép thẳng ở hai đầu giá trị, hoặc không có dấu nào', fix: 'thêm dấu " ở đầu giá trị' });
      } else if (node.type === 'PLAIN' && /^“[^“”]*”$/.test(text)) {
        add(from, { code: 'ngoac-kep', severity: 'warning', found: `cả giá trị nằm trong ngoặc cong ${text}`, expected: 'ngoặc kép thẳng "…" ở hai đầu giá trị; ngoặc cong sẽ in ra trang', fix: 'đổi thành ngoặc kép thẳng; nếu cả giá trị là lời trích thì viết "“…”"' });
      }
      if (node.type === 'PLAIN' && node.comment && /^[\p{L}\d]/u.test(node.comment)) {
        add(source.indexOf('#', to), { code: 'chu-mat', severity: 'warning', found: `chữ “#${node.comment}” không được in, vì sau dấu “#” là lời ghi chú`, expected: 'giá trị có dấu “#” ở trong ngoặc kép; lời ghi chú thì viết “# ” có dấu cách', fix: 'đặt cả giá trị trong ngoặc kép "…", hoặc thêm dấu cách sau “#”' });
      }
    },
  });
  return slips;
}

function countingErrors({ errors }: Document.Parsed) {
  const [first] = errors;
  return errors.filter((error) => error === first || (error.code === first!.code && (error.code === 'TAB_AS_INDENT' || error.code === 'DUPLICATE_KEY')));
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(key));
      if (!pair) return offset;
      offset = (pair.key as { range?: [number] }).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = (node as { range?: [number] } | undefined)?.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}
