import type { VisitedReport } from '../../domain/offline/messages.ts';
import { pathUnder } from './paths.ts';
import { base, storePrefix } from './scope.ts';

/** How many pages that were read are kept, and how many files that they loaded; the oldest go. */
const most = { pages: 60, loaded: 300 };

const pages = () => caches.open(`${storePrefix}visited`);
const loadedFiles = () => caches.open(`${storePrefix}loaded`);

/** Keeps a copy of a page that was read. Only a whole page of this site; a refusal of the browser loses the copy and nothing else. */
export async function remember(path: string, response: Response): Promise<void> {
  if (response.status !== 200 || response.redirected || !response.headers.get('Content-Type')?.startsWith('text/html')) return;
  const html = await response.text();
  const headers = new Headers(response.headers);
  // The text is no longer packed.
  for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
  headers.set('X-Visited', new Date().toISOString());
  headers.set('X-Title', encodeURIComponent(/<title>([^<]*)/.exec(html)?.[1] ?? path));
  await putLast(await pages(), base + path, new Response(html, { headers }), most.pages);
}

export const visitedPage = async (path: string): Promise<Response | undefined> => (await pages()).match(base + path);
export const loadedFile = async (path: string): Promise<Response | undefined> => (await loadedFiles()).match(base + path);

/** Keeps a file that a page loaded and that is named by its content. */
export async function rememberFile(path: string, response: Response): Promise<void> {
  if (response.status === 200 && !response.redirected) await putLast(await loadedFiles(), base + path, response, most.loaded);
}

/** Puts what was used last at the end, and takes away from the beginning what is too many. */
async function putLast(cache: Cache, key: string, response: Response, limit: number) {
  await cache.delete(key);
  await cache.put(key, response).catch(() => undefined);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - limit)).map((old) => cache.delete(old)));
}

export async function visitedPages(): Promise<VisitedReport[]> {
  const cache = await pages();
  const found = await Promise.all(
    (await cache.keys()).map(async (request) => {
      const response = await cache.match(request);
      const read = (name: string) => response?.headers.get(name) ?? '';
      const title = decodeURIComponent(read('X-Title')).replace(/&amp;/g, '&').replace(/&quot;/g, '"').replace(/&#39;/g, "'");
      return { path: pathUnder(base, request.url)!, title, date: read('X-Visited'), bytes: (await response?.arrayBuffer())?.byteLength ?? 0 };
    }),
  );
  return found.reverse();
}

export const forgetPage = async (path: string): Promise<boolean> => (await pages()).delete(base + path);

export async function forgetAll(): Promise<void> {
  await Promise.all(['visited', 'loaded'].map((name) => caches.delete(storePrefix + name)));
}
