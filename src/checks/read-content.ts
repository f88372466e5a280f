import { join } from 'node:path';
import { readRecordings } from '../audio/read-recordings.ts';
import { entryCollections } from '../domain/entry-sections.ts';
import { tooDeepJson } from '../markdown/too-heavy.ts';
import { readPictures } from '../pictures/read-pictures.ts';
import type { Content, DataFile, DataName, Locate } from './content.ts';
import { filesIn, readText, readTexts, strangeFiles } from './content-files.ts';
import { byteOrderMark, encodingFault } from './encoding.ts';
import type { Fault } from './fault.ts';
import { heavyFault } from './heavy-fault.ts';
import { jsonFault } from './json-syntax.ts';
import { readAllowedWords } from './read-allowed-words.ts';
import { readEntries } from './read-entries.ts';
import { readPublished } from './read-published.ts';
import { parseYaml } from './yaml-syntax.ts';

const dataNames: DataName[] = ['sources', 'units', 'frameworks', 'indicators', 'glossary', 'programmes', 'facts', 'trusted-hosts'];

/** Reads a content folder. A missing folder counts as empty; a missing file and what cannot be parsed become faults. */
export async function readContent(root: string): Promise<Content> {
  const strange = await strangeFiles(root);
  const paths = await Promise.all(entryCollections.map(async (collection) => (await filesIn(join(root, collection), '.mdx')).map((path) => ({ collection, path }))));
  const [entries, data] = await Promise.all([readEntries(paths.flat()), readDataFiles(root)]);
  return {
    entries: entries.entries, dataFiles: data.dataFiles, pictures: await readPictures(join(root, 'pictures')),
    recordings: await readRecordings(join(root, 'audio')),
    allowedWords: await readAllowedWords(join(root, 'spelling-allowed.txt')), published: await readPublished(join(root, 'published-urls.txt')),
    faults: [...strange, ...entries.faults, ...data.faults],
  };
}

async function readDataFiles(root: string): Promise<Pick<Content, 'dataFiles' | 'faults'>> {
  const dataFiles: DataFile[] = [];
  const faults: Fault[] = [];
  const perUnit = (['observations', 'statements'] as const).map(async (name) => (await filesIn(join(root, name), '.json')).map((path) => [name, path] as const));
  const files = [...dataNames.map((name) => [name, join(root, `${name}.json`)] as const), ...(await Promise.all(perUnit)).flat()];
  const sources = await readTexts(files.map(([, path]) => path));
  for (const [index, [name, path]] of files.entries()) {
    const source = sources[index] ?? null;
    if (source === null) faults.push(missingFile(path));
    else dataFiles.push(readData(name, path, source, faults));
  }
  // The lists of addresses come with the first move and the first entry that gets a code; until then there are none.
  for (const name of ['redirects', 'short-codes'] as const) {
    const source = await readText(join(root, `${name}.json`));
    if (source !== null) dataFiles.push(readData(name, join(root, `${name}.json`), source, faults));
  }
  return { dataFiles, faults };
}

const missingFile = (path: string): Fault => ({
  file: path.replaceAll('\\', '/'), line: 1, column: 1, code: 'thieu-tep', field: '',
  found: 'không có tệp này', expected: 'một tệp JSON chứa danh sách', fix: 'lấy lại tệp từ bản trước; danh sách trống thì viết []',
});

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
