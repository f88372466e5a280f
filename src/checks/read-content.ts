import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isMap, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { parseBody } from '../markdown/parse-body.ts';
import type { CollectionName, Content, DataFile, DataName, EntryFile, Locate } from './content.ts';
import type { Fault } from './fault.ts';
import { mdxErrorWords, yamlErrorWords } from './syntax-words.ts';

const collections: CollectionName[] = ['stories', 'guides', 'pilots'];
const dataNames: DataName[] = ['sources', 'units', 'frameworks', 'indicators', 'glossary', 'programmes', 'facts'];

/** Reads a content folder. A missing folder counts as empty; a missing file and what cannot be parsed become faults. */
export async function readContent(root: string): Promise<Content> {
  const content: Content = { entries: [], dataFiles: [], faults: [] };
  for (const collection of collections) {
    for (const path of await list(join(root, collection), '.mdx')) {
      content.entries.push(readEntry(collection, path, await readFile(path, 'utf8'), content.faults));
    }
  }
  const perUnit = (['observations', 'statements'] as const).map(async (name) => (await list(join(root, name), '.json')).map((path) => [name, path] as const));
  const files = [...dataNames.map((name) => [name, join(root, `${name}.json`)] as const), ...(await Promise.all(perUnit)).flat()];
  for (const [name, path] of files) {
    const source = await readFile(path, 'utf8').catch(() => null);
    if (source === null) content.faults.push(missingFile(path));
    else content.dataFiles.push(readData(name, path, source, content.faults));
  }
  return content;
}

const missingFile = (path: string): Fault => ({
  file: path.replaceAll('\\', '/'), line: 1, column: 1, code: 'thieu-tep', field: '',
  found: 'không có tệp này', expected: 'một tệp JSON chứa danh sách', fix: 'lấy lại tệp từ bản trước; danh sách trống thì viết []',
});

async function list(folder: string, extension: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(extension)).sort().map((name) => join(folder, name));
}

function readEntry(collection: CollectionName, path: string, source: string, faults: Fault[]): EntryFile {
  const file = path.replaceAll('\\', '/');
  const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  if (!frontMatter) {
    faults.push({
      file, line: 1, column: 1, code: 'phan-dau', field: '',
      found: 'tệp không có phần đầu giữa hai dòng “---”',
      expected: 'phần đầu (tiêu đề, tóm tắt, ngày…) rồi mới đến bài',
      fix: 'chép phần đầu từ một bài có sẵn trong cùng thư mục rồi sửa từng dòng',
    });
  }
  const { data, locate } = parseYaml(file, frontMatter?.[1] ?? '', frontMatter ? 1 : 0, faults);
  const bodyStart = frontMatter?.[0].length ?? 0;
  const blank = source.slice(0, bodyStart).replace(/[^\n]/g, '');
  return { collection, id: basename(path, '.mdx'), file, source, data: frontMatter ? data : undefined, locate, tree: parseTree(file, blank + source.slice(bodyStart), faults) };
}

function parseTree(file: string, body: string, faults: Fault[]) {
  try {
    return parseBody(body);
  } catch (error) {
    const { line: at, column: from, reason } = error as { line?: number; column?: number; reason?: string };
    // An unclosed tag is met at the end of the file; the message says where it began.
    const opened = /^Expected a closing tag.*\((\d+):(\d+)-/.exec(reason ?? '');
    const [line, column] = opened ? [Number(opened[1]), Number(opened[2])] : [at, from];
    faults.push({
      file, line: line ?? 1, column: column ?? 1, code: 'mdx', field: '',
      found: mdxErrorWords(reason ?? String(error)),
      expected: 'thẻ mở có thẻ đóng, thẻ đơn kết thúc bằng “/>”, không có dấu “{” hay “<” lẻ',
      fix: 'xem lại dòng này: thiếu “/>”, thiếu thẻ đóng, hoặc một dấu “<” phải viết thành chữ',
    });
    return null;
  }
}

/** JSON.parse is many times faster than a parser that keeps positions; that one runs only when a fault needs a place. */
export function readData(name: DataName, path: string, source: string, faults: Fault[]): DataFile {
  const file = path.replaceAll('\\', '/');
  let located: Locate | undefined;
  const locate: Locate = (field) => (located ??= parseYaml(file, source, 0, []).locate)(field);
  try {
    const data: unknown = JSON.parse(source);
    // JSON.parse lets a name stand twice and keeps the last: then less comes out than went in, and the slow parser says where.
    if (JSON.stringify(data).length !== source.replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1').length) parseYaml(file, source, 0, faults);
    return { name, file, data, locate };
  } catch (error) {
    const before = faults.length;
    const read = parseYaml(file, source, 0, faults);
    if (faults.length === before) faults.push(notJson(file, source, error));
    return { name, file, data: undefined, locate: read.locate };
  }
}

/** YAML takes some things that JSON does not, such as a comma after the last item. */
function notJson(file: string, source: string, error: unknown): Fault {
  // Node gives no position for a comma before a closing bracket, the slip met most.
  const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? /,\s*[\]}]/.exec(source)?.index ?? source.length);
  const lines = source.slice(0, position).split('\n');
  return {
    file, line: lines.length, column: lines.at(-1)!.length + 1, code: 'cu-phap', field: '',
    found: 'một dấu mà JSON không nhận, thường là dấu phẩy thừa sau mục cuối',
    expected: 'JSON đúng: dấu phẩy chỉ đứng giữa hai mục, mọi tên và chữ ở trong ngoặc kép',
    fix: 'xóa dấu phẩy thừa ở dòng này hoặc dòng trên, hoặc thêm ngoặc kép',
  };
}

/** JSON is a part of YAML 1.2, so this reads both; it keeps positions. */
function parseYaml(file: string, source: string, linesBefore: number, faults: Fault[]): { data: unknown; locate: Locate } {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  for (const error of document.errors) {
    const { line, col } = counter.linePos(error.pos[0]);
    faults.push({
      file, line: line + linesBefore, column: col, code: 'cu-phap', field: '',
      found: yamlErrorWords(error),
      expected: 'mỗi dòng có dạng “tên: giá trị”, thụt đầu dòng đều nhau',
      fix: 'xem lại dòng này và dòng trên: thiếu dấu “:”, thiếu dấu phẩy, hoặc chữ có “: ” phải đặt trong ngoặc kép',
    });
  }
  const locate: Locate = (path) => {
    const { line, col } = counter.linePos(offsetOf(document, path));
    return { line: line + linesBefore, column: col };
  };
  if (document.errors.length > 0) return { data: undefined, locate };
  try {
    return { data: document.toJS(), locate };
  } catch {
    faults.push({
      file, line: linesBefore + 1, column: 1, code: 'cu-phap', field: '',
      found: 'một giá trị bắt đầu bằng dấu “*” hoặc “&”', expected: 'chữ thường', fix: 'đặt giá trị ấy trong ngoặc kép',
    });
    return { data: undefined, locate };
  }
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
