import { basename } from 'node:path';
import { parseBody } from '../markdown/parse-body.ts';
import { tooHeavy } from '../markdown/too-heavy.ts';
import type { CollectionName, EntryFile } from './content.ts';
import { readTexts } from './content-files.ts';
import { encodingFault } from './encoding.ts';
import type { Fault } from './fault.ts';
import { splitFrontMatter } from './front-matter.ts';
import { heavyFault } from './heavy-fault.ts';
import { plainYaml } from './plain-yaml.ts';
import { mdxErrorWords } from './syntax-words.ts';
import { parseYaml } from './yaml-syntax.ts';

/** A file to read, and what it is read as. */
export interface EntryPath {
  collection: CollectionName;
  path: string;
}

/** An entry as read, in plain data that one thread can hand to another; `yaml` is null where there is none to ask for places. */
export interface ReadEntry {
  entry: Omit<EntryFile, 'locate'>;
  yaml: string | null;
  faults: Fault[];
}

/** Reads entries, in the order of their paths. */
export async function readEach(paths: readonly EntryPath[]): Promise<ReadEntry[]> {
  const texts = await readTexts(paths.map(({ path }) => path));
  return paths.map(({ collection, path }, index) => readEntry(collection, path, texts[index] ?? ''));
}

function readEntry(collection: CollectionName, path: string, source: string): ReadEntry {
  const file = path.replaceAll('\\', '/');
  const entry = { collection, id: basename(path, '.mdx'), file, source, data: undefined, tree: null };
  const unread = (fault: Fault): ReadEntry => ({ entry, yaml: null, faults: [fault] });
  const garbled = encodingFault(file, source);
  if (garbled) return unread(garbled);
  const heavy = tooHeavy(source);
  if (heavy) return unread(heavyFault(file, heavy));
  const frontMatter = splitFrontMatter(source);
  if ('words' in frontMatter) return unread({ file, line: frontMatter.line, column: 1, field: '', ...frontMatter.words });
  const faults: Fault[] = [];
  const { yaml, bodyStart } = frontMatter;
  const data = plainYaml(yaml) ?? anyYaml(file, yaml, faults);
  const blank = source.slice(0, bodyStart).replace(/[^\n]/g, '');
  return { entry: { ...entry, data, tree: parseTree(file, blank + source.slice(bodyStart), faults) }, yaml, faults };
}

function anyYaml(file: string, yaml: string, faults: Fault[]): unknown {
  const { data, slips } = parseYaml(file, yaml, 1, faults);
  if (data !== undefined) faults.push(...slips());
  return data;
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
