import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordingName } from '../audio/read-recordings.ts';
import { entryCollections } from '../domain/entry-sections.ts';
import type { Fault } from './fault.ts';

/** Which files each folder of content/ holds; '' is content/ itself. What is in pictures/, src/checks/rules/pictures.ts judges. */
const expected: ReadonlyMap<string, { name: RegExp; words: string }> = new Map([
  ['', { name: /^(?:[a-z0-9-]+\.(?:json|txt)|(?:LICENSE|README)\.md)$/, words: 'các tệp .json, .txt, tên là chữ thường không dấu' }],
  ...entryCollections.map((folder) => [folder, { name: /^[^\p{Cc}\p{Cf}]+\.mdx$/u, words: 'các bài, tên kết thúc bằng .mdx' }] as const),
  ...['observations', 'statements', 'releases'].map((folder) => [folder, { name: /^[a-z0-9-]+\.json$/, words: 'các tệp .json, tên là chữ thường không dấu' }] as const),
  ['audio', { name: new RegExp(`^README\\.md$|${recordingName.source}`), words: 'các tệp tiếng .mp3, .m4a, tên là chữ thường không dấu' }],
]);

/** Files that systems leave in folders; nothing reads them. */
const harmless = new Set(['.DS_Store', '.gitkeep', 'Thumbs.db', 'desktop.ini']);

/** The text of a file of content/; null when there is none, or when it is a link, which could name any file of the machine, or no plain file. */
export async function readText(path: string): Promise<string | null> {
  const file = await lstat(path).catch(() => null);
  return file?.isFile() ? readFile(path, 'utf8') : null;
}

/** Files read at once: enough that the disk is not waited for one by one, few enough for the limit on open files. */
const together = 64;

/** The texts of files, each as `readText` gives it, in the order of their paths. */
export async function readTexts(paths: string[]): Promise<(string | null)[]> {
  const texts: (string | null)[] = [];
  for (let from = 0; from < paths.length; from += together) texts.push(...(await Promise.all(paths.slice(from, from + together).map(readText))));
  return texts;
}

/** Paths of the plain files of a folder with this extension, in order. A folder that is missing or a link has none. */
export async function filesIn(folder: string, extension: string): Promise<string[]> {
  if (!(await isFolder(folder))) return [];
  const items = await readdir(folder, { withFileTypes: true });
  return items.filter((item) => item.isFile() && item.name.endsWith(extension) && !/\p{Cc}/u.test(item.name)).map(({ name }) => join(folder, name)).sort();
}

/** Everything in a content folder that does not belong there: links, folders in folders, files of other kinds. None of it is opened. */
export async function strangeFiles(root: string): Promise<Fault[]> {
  if (!(await isFolder(root))) return [];
  const faults: Fault[] = [];
  for (const [folder, { name, words }] of expected) {
    if (folder !== '' && !(await isFolder(join(root, folder)))) continue;
    for (const item of await readdir(join(root, folder), { withFileTypes: true })) {
      if (harmless.has(item.name) || (folder === '' && item.isDirectory() && (expected.has(item.name) || item.name === 'pictures'))) continue;
      if (item.isFile() && name.test(item.name)) continue;
      const found = item.isSymbolicLink() ? 'một liên kết tới tệp khác' : item.isDirectory() ? 'một thư mục' : 'một tệp không thuộc thư mục này';
      faults.push({
        file: join(root, folder, item.name).replaceAll('\\', '/').replace(/[\p{Cc}\p{Cf}]/gu, '?'), line: 1, column: 1, code: 'tep-la', field: '',
        found, expected: `trong content/${folder} chỉ có ${words}`, fix: 'xóa tệp hay thư mục này; bài viết thì đổi tên cho kết thúc bằng .mdx',
      });
    }
  }
  return faults;
}

const isFolder = async (path: string) => (await lstat(path).catch(() => null))?.isDirectory() ?? false;
