import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readVocabulary } from '../../../src/domain/search/lexicon.ts';
import type { TitlesFile, WordsFile } from '../../../src/domain/search/vocabulary.ts';
import { indexFolder, indexSite } from '../../../src/search/index-site.ts';
import { searchRecord } from '../../fixtures/search-site.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const guide = '<html lang="vi"><main data-search-section="guides" data-search-name="Hướng dẫn" data-search-topic="tien" data-search-place="xã A, tỉnh Bắc Ninh"><h1>Quét mã</h1><p>Mở máy ra.</p></main></html>';
const glossary = '<html lang="vi"><main data-search-section="glossary" data-search-name="Thuật ngữ"><h1>Thuật ngữ</h1><div id="qr" data-search-record data-search-words="QR|mã QR" data-search-leads="/huong-dan/a/"><dt>QR</dt><dd>Ô vuông.</dd></div></main></html>';
const left = '<html lang="vi"><main><h1>Không tìm</h1><p>Bí mật.</p></main></html>';
const pages = { 'huong-dan/a/index.html': guide, 'thuat-ngu/index.html': glossary, '404.html': left };

// Pagefind's program is started once for all that is asserted.
it('indexes a site', { timeout: 30_000 }, async () => {
  const site = await tempFolder(pages);
  const more = searchRecord('/nguon/them/', 'Thêm');
  expect(await indexSite(site, [more])).toBe(4);

  const folder = join(site, indexFolder);
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'));
  const inFolder = (name: string) => paths.filter((path) => path.startsWith(`${name}/`)).map((path) => path.replace(/^.*\/|\.[^.]+$/g, ''));
  const read = async (path: string) => JSON.parse(await readFile(join(folder, path), 'utf8')) as unknown;

  // What a search needs, and no other interface.
  expect(paths).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'titles.json', 'words.json']));
  expect(paths.filter((path) => /ui|highlight|worker|\.css$/.test(path))).toEqual([]);
  expect(inFolder('filter')).toHaveLength(3);
  expect(inFolder('fragment')).toHaveLength(4);
  expect(Object.keys((await read('pagefind-entry.json') as { languages: object }).languages)).toEqual(['vi']);

  // The pages left untouched.
  expect(await readFile(join(site, 'huong-dan/a/index.html'), 'utf8')).toBe(guide);

  const [titles, words] = [await read('titles.json') as TitlesFile, await read('words.json') as WordsFile];
  expect(titles.pages).toEqual([['Quét mã', '/huong-dan/a/', 'guides'], ['Thuật ngữ', '/thuat-ngu/', 'glossary']]);
  expect(titles.terms).toEqual([['/thuat-ngu/#qr', [0], 'QR', 'mã QR']]);

  // The names of fragments, those of the suggested records each at its place.
  const ids = words.ids.split(' ');
  expect(new Set(ids).size).toBe(3);
  expect(inFolder('fragment')).toEqual(expect.arrayContaining(ids));
  expect([...readVocabulary(titles, words).sections.values()]).toEqual(['guides', 'glossary', 'glossary']);

  // Files that every search fetches are there; the page left out is nowhere.
  expect(titles.files.length).toBeGreaterThan(1);
  expect(paths).toEqual(expect.arrayContaining(titles.files));
  expect(` ${words.words} `).not.toMatch(/ (bi|mat|khong) /);
  expect(` ${words.words} `).toMatch(/ them 1 /);
});
