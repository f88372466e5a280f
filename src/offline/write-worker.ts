import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { siteAddress } from '../site/address.ts';
import { keepsOffline } from '../site/offline-switch.ts';
import { movedPages } from './moved-pages.ts';
import { neededFiles } from './needed-files.ts';
import { pageSets } from './page-sets.ts';
import { fragmentsOf, indexFiles } from './search-files.ts';
import type { PackedManifest } from './worker/manifest.ts';
import { scriptsOf } from './worker/paths.ts';
import { workerScript } from './worker-script.ts';

/**
 * Writes the service worker (https://www.w3.org/TR/service-workers/) into a built site, `sw.js`, with the list of what it can keep;
 * after all that changes pages. `setting` is SITE_URL, `offline` OFFLINE. Gives the sets with the bytes of each as sent.
 */
export async function writeWorker(site: string, setting: string | undefined, offline?: string): Promise<Record<string, number>> {
  const pack = keepsOffline(offline) ? await packSite(site, siteAddress(setting).base) : null;
  await writeFile(join(site, 'sw.js'), await workerScript(pack));
  return Object.fromEntries(Object.entries(pack?.sets ?? {}).map(([name, places]) => [name, places.reduce((sum, place) => sum + pack!.files[place]![2], 0)]));
}

async function packSite(site: string, base: string): Promise<PackedManifest> {
  const all = (await readdir(site, { recursive: true })).map((path) => path.replaceAll('\\', '/')).sort();
  const fileOf = (path: string) => join(site, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  const text = (path: string) => readFile(fileOf(path), 'utf8');
  const pagesUnder = async (folder: string) => all.filter((path) => path.startsWith(folder) && path.endsWith('/index.html')).map((path) => path.slice(0, -'index.html'.length));

  const pages = await pageSets(pagesUnder, text, base);
  const needed = neededFiles(base, text);
  const sets = Object.entries(pages).map(async ([name, some]) => [name, await needed(some)] as const);
  const found: Record<string, string[]> = Object.fromEntries(await Promise.all(sets));
  const readable = new Set(Object.entries(pages).flatMap(([name, some]) => (name === 'search' ? [] : some)));
  const engine = await needed(scriptsOf(await text('tim-kiem/')));
  found['search'] = [...new Set([...found['search']!, ...engine, ...indexFiles(all.filter((path) => /\.\w+$/.test(path))), ...(await fragmentsOf(readable, all, (path) => readFile(fileOf(path))))])].sort();

  const paths = [...new Set(Object.values(found).flat())].sort();
  const files = await Promise.all(
    paths.map(async (path): Promise<[string, string, number]> => {
      const content = await readFile(fileOf(path));
      return [path, createHash('sha256').update(content).digest('hex').slice(0, 16), gzipSync(content).length];
    }),
  );
  const places = new Map(paths.map((path, index) => [path, index]));
  const numbered = Object.fromEntries(Object.entries(found).map(([name, some]) => [name, some.map((path) => places.get(path)!)]));
  const moved = movedPages(await text('_redirects'), base, new Set(paths));
  const build = createHash('sha256').update(JSON.stringify([files, numbered, moved])).digest('hex').slice(0, 12);
  return { build, files, sets: numbered, moved };
}
