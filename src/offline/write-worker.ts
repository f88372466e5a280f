import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { siteAddress } from '../site/address.ts';
import { neededFiles } from './needed-files.ts';

const maker = 'tap-huan/tao/';

/**
 * Writes the service worker that keeps the page where sessions are put together (https://www.w3.org/TR/service-workers/), with
 * the list of what it keeps, into a built site; after all that changes pages. `setting` is SITE_URL. Gives the number of files and their bytes as sent.
 */
export async function writeWorker(site: string, setting: string | undefined): Promise<{ files: number; bytes: number }> {
  const guides = (await readdir(join(site, 'huong-dan'), { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => `huong-dan/${name}/`);
  const pages = ['', 'trinh-chieu/', 'to-roi/'].map((end) => maker + end);
  const paths = await neededFiles([...pages, ...guides.flatMap((page) => [`${page}trinh-chieu/`, `${page}to-roi/`])], siteAddress(setting).base, (path) => readFile(join(site, path), 'utf8'));
  const contents = await Promise.all(paths.map((path) => readFile(join(site, path.endsWith('/') ? `${path}index.html` : path))));

  const files = Object.fromEntries(paths.map((path, index) => [path, createHash('sha256').update(contents[index]!).digest('hex').slice(0, 20)]));
  const bytes = contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
  // The worker stands two folders under the root of the site.
  const pack = JSON.stringify({ root: '../../', files });
  const worker = await readFile(new URL('./worker.js', import.meta.url), 'utf8');
  await writeFile(join(site, maker, 'sw.js'), `self.pack = ${pack};\n${worker}`);
  await writeFile(join(site, maker, 'sw.json'), JSON.stringify({ bytes }));
  return { files: paths.length, bytes };
}
