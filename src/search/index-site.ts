import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { titlesFile, wordsFile } from '../domain/search/vocabulary.ts';
import { indexLetters } from '../domain/text/index-form.ts';
import { extractRecords } from './extract-records.ts';
import { makeVocabulary } from './make-vocabulary.ts';
import { recordHtml } from './record-html.ts';
import { shareWords } from './share-words.ts';
import type { SearchRecord } from './record.ts';

/** Where the index goes under the built site. */
export const indexFolder = 'pagefind';

/** What Pagefind brings for other interfaces than ours. */
const unneeded = /ui\.|highlight|worker/;

/**
 * Indexes a built site, and `more` records if any, and writes the index and the vocabulary into it; returns the number of
 * records. Refuses what Pagefind refuses (Error with its messages).
 */
export async function indexSite(site: string, more: SearchRecord[] = []): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'vi', includeCharacters: indexLetters });
  if (!index) throw new Error(errors.join('\n'));
  const records = shareWords([...(await readRecords(site)), ...more]);
  for (const record of records) errors.push(...(await index.addHTMLFile({ url: record.url, content: recordHtml(record) })).errors);
  const made = await index.getFiles();
  await pagefind.close();
  errors.push(...made.errors);
  if (errors.length > 0) throw new Error(errors.join('\n'));

  const files = made.files.filter(({ path }) => !unneeded.test(path));
  const always = files.map(({ path }) => path).filter((path) => /^wasm|\.pf_meta$|^pagefind\.js$/.test(path));
  const { titles, words } = makeVocabulary(records, idsByUrl(files), always);
  const own = [
    { path: titlesFile, content: JSON.stringify(titles) },
    { path: wordsFile, content: JSON.stringify(words) },
  ];
  for (const { path, content } of [...files, ...own]) {
    const file = join(site, indexFolder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return records.length;
}

/** Pagefind's ids of records: the names of their fragments, which hold their addresses. */
function idsByUrl(files: { path: string; content: Uint8Array }[]): Map<string, string> {
  const fragments = files.filter(({ path }) => path.startsWith('fragment/'));
  return new Map(
    fragments.map(({ path, content }) => {
      const text = gunzipSync(content).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [url, path.replace(/^fragment\/|\.pf_fragment$/g, '')];
    }),
  );
}

/** The records of all pages under a folder, in the order of their addresses. */
export async function readRecords(site: string): Promise<SearchRecord[]> {
  const pages = (await readdir(site, { recursive: true })).filter((path) => path.endsWith('.html')).sort();
  const records = await Promise.all(
    pages.map(async (path) => extractRecords(await readFile(join(site, path), 'utf8'), `/${path.replace(/\\/g, '/').replace(/index\.html$/, '')}`)),
  );
  return records.flat();
}
