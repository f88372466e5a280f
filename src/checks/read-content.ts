import { basename, join } from 'node:path';
import { parseBody } from '../markdown/parse-body.ts';
import { tooDeepJson, tooHeavy } from '../markdown/too-heavy.ts';
import { readPictures } from '../pictures/read-pictures.ts';
import type { CollectionName, Content, DataFile, DataName, EntryFile, Locate } from './content.ts';
import { filesIn, readText, readTexts, strangeFiles } from './content-files.ts';
import { byteOrderMark, encodingFault } from './encoding.ts';
import type { Fault } from './fault.ts';
import { splitFrontMatter } from './front-matter.ts';
import { heavyFault } from './heavy-fault.ts';
import { jsonFault } from './json-syntax.ts';
import { readAllowedWords } from './read-allowed-words.ts';
import { readPublished } from './read-published.ts';
import { mdxErrorWords } from './syntax-words.ts';
import { parseYaml } from './yaml-syntax.ts';

const collections: CollectionName[] = ['stories', 'guides', 'pilots'];
const dataNames: DataName[] = ['sources', 'units', 'frameworks', 'indicators', 'glossary', 'programmes', 'facts', 'trusted-hosts'];

/** Reads a content folder. A missing folder counts as empty; a missing file and what cannot be parsed become faults. */
export async function readContent(root: string): Promise<Content> {
  const content: Content = { entries: [], dataFiles: [], pictures: await readPictures(join(root, 'pictures')), allowedWords: await readAllowedWords(join(root, 'spelling-allowed.txt')), published: await readPublished(join(root, 'published-urls.txt')), faults: await strangeFiles(root) };
  for (const collection of collections) {
    const paths = await filesIn(join(root, collection), '.mdx');
    const texts = await readTexts(paths);
    paths.forEach((path, index) => content.entries.push(readEntry(collection, path, texts[index] ?? '', content.faults)));
  }
  const perUnit = (['observations', 'statements'] as const).map(async (name) => (await filesIn(join(root, name), '.json')).map((path) => [name, path] as const));
  const files = [...dataNames.map((name) => [name, join(root, `${name}.json`)] as const), ...(await Promise.all(perUnit)).flat()];
  const sources = await readTexts(files.map(([, path]) => path));
  for (const [index, [name, path]] of files.entries()) {
    const source = sources[index] ?? null;
    if (source === null) content.faults.push(missingFile(path));
    else content.dataFiles.push(readData(name, path, source, content.faults));
  }
  // The two lists of addresses come with the first build and the first move; until then there are none.
  const redirects = await readText(join(root, 'redirects.json'));
  if (redirects !== null) content.dataFiles.push(readData('redirects', join(root, 'redirects.json'), redirects, content.faults));
  return content;
}

const missingFile = (path: string): Fault => ({
  file: path.replaceAll('\\', '/'), line: 1, column: 1, code: 'thieu-tep', field: '',
  found: 'không có tệp này', expected: 'một tệp JSON chứa danh sách', fix: 'lấy lại tệp từ bản trước; danh sách trống thì viết []',
});

function readEntry(collection: CollectionName, path: string, source: string, faults: Fault[]): EntryFile {
  const file = path.replaceAll('\\', '/');
  const unread: EntryFile = { collection, id: basename(path, '.mdx'), file, source, data: undefined, locate: () => ({ line: 1, column: 1 }), tree: null };
  const garbled = encodingFault(file, source);
  if (garbled) {
    faults.push(garbled);
    return unread;
  }
  const heavy = tooHeavy(source);
  if (heavy) {
    faults.push(heavyFault(file, heavy));
    return unread;
  }
  const frontMatter = splitFrontMatter(source);
  if ('words' in frontMatter) {
    faults.push({ file, line: frontMatter.line, column: 1, field: '', ...frontMatter.words });
    return unread;
  }
  const { yaml, bodyStart } = frontMatter;
  const { data, locate, slips } = parseYaml(file, yaml, 1, faults);
  if (data !== undefined) faults.push(...slips());
  const blank = source.slice(0, bodyStart).replace(/[^\n]/g, '');
  return { ...unread, data, locate, tree: parseTree(file, blank + source.slice(bodyStart), faults) };
}

function parseTree(file: string, body: string, faults: Fault[]) {
  try {
    return parseBody(body);
  } catch (error) {
    const { line, column, reason } = error as { line?: number; column?: number; reason?: string };
    faults.push({
      file, ...placeOf(reason ?? '', body, line ?? 1, column ?? 1), code: 'mdx', field: '', ...mdxErrorWords(reason ?? String(error)),
      expected: 'thẻ mở có thẻ đóng, thẻ đơn kết thúc bằng “/>”, không có dấu “{” hay “<” lẻ',
    });
    return null;
  }
}

/** The parser meets what is unclosed at the end of the paragraph or file; an editor looks for where it began. */
function placeOf(reason: string, body: string, line: number, column: number): { line: number; column: number } {
  const opened = /^Expected a closing tag.*\((\d+):(\d+)-/.exec(reason);
  if (opened) return { line: Number(opened[1]), column: Number(opened[2]) };
  const mark = /expression/.test(reason) ? '{' : /end of file in (?:attribute|name|tag)/.test(reason) ? '<' : null;
  if (!mark) return { line, column };
  const before = body.split('\n').slice(0, line).map((text, index) => (index === line - 1 ? text.slice(0, column) : text));
  const at = before.findLastIndex((text) => text.includes(mark));
  return at < 0 ? { line, column } : { line: at + 1, column: before[at]!.lastIndexOf(mark) + 1 };
}

/** JSON.parse is many times faster than a parser that keeps positions; that one runs only when a fault needs a place. */
export function readData(name: DataName, path: string, written: string, faults: Fault[]): DataFile {
  const file = path.replaceAll('\\', '/');
  const source = written.replace(/^\uFEFF/, '');
  let located: Locate | undefined;
  const locate: Locate = (field) => (located ??= parseYaml(file, source, 0, []).locate)(field);
  if (source !== written) faults.push(byteOrderMark(file));
  const refused = (fault: Fault): DataFile => {
    faults.push(fault);
    return { name, file, source: written, data: undefined, locate };
  };
  const garbled = encodingFault(file, source);
  if (garbled) return refused(garbled);
  const deep = tooDeepJson(source);
  if (deep) return refused(heavyFault(file, deep));
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch (error) {
    return refused(jsonFault(file, source, error as SyntaxError));
  }
  // JSON.parse lets a name stand twice and keeps the last: then less comes out than went in, and the slow parser says where.
  if (JSON.stringify(data).length !== source.replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1').length) parseYaml(file, source, 0, faults);
  return { name, file, source: written, data, locate };
}
