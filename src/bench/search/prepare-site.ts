import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { indexFolder, indexSite, readRecords } from '../../search/index-site.ts';
import type { SearchRecord } from '../../search/record.ts';
import { shareWords } from '../../search/share-words.ts';
import { miniSearchIndex, writePagefind } from './rival-indexes.ts';
import { miniSearchPage, pagefindPage } from './rival-pages.ts';

/** A copy of a built site in a temporary folder, with `more` records, indexed by each engine. */
export interface PreparedSite {
  name: string;
  folder: string;
  records: SearchRecord[];
}

/** Searches to be compared, and the page each is tried on. */
export const searches = [
  { name: 'ours', page: '/huong-dan/dang-ky-vneid-muc-2/' },
  { name: 'Pagefind', page: '/bench/pagefind/' },
  { name: 'MiniSearch', page: '/bench/minisearch/' },
] as const;
export type Search = (typeof searches)[number];

export async function prepareSite(built: string, name: string, more: SearchRecord[] = []): Promise<PreparedSite> {
  const folder = await mkdtemp(join(tmpdir(), 'lang-so-search-'));
  await cp(built, folder, { recursive: true, filter: (path) => path !== join(built, indexFolder) });
  await indexSite(folder, more);
  // The others get the same texts, other names of terms included, so that engines are compared and not what they were told.
  const records = shareWords([...(await readRecords(folder)), ...more]);
  const write = async (path: string, content: string) => {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  await writePagefind(records, join(folder, 'bench/pagefind'));
  await write('bench/pagefind/index.html', pagefindPage);
  await write('bench/minisearch/index.html', miniSearchPage);
  await write('bench/minisearch/index.json', miniSearchIndex(records));
  // As a bundler would, without the comments that are more than half of it.
  await write('bench/minisearch/minisearch.js', (await readFile(fileURLToPath(import.meta.resolve('minisearch')), 'utf8')).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''));
  for (const file of ['fold', 'words']) {
    const source = await readFile(new URL(`../../domain/text/${file}.ts`, import.meta.url), 'utf8');
    await write(`bench/minisearch/${file}.js`, ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022, removeComments: true } }).outputText);
  }
  return { name, folder, records };
}
