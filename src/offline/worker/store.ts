import { keyOf, missingOf, type Manifest } from './manifest.ts';
import { base, storePrefix } from './scope.ts';

/** Milliseconds a file may take. */
const patience = 30_000;
/** How many files are fetched at the same time. */
const lines = 4;

const store = () => caches.open(`${storePrefix}kept`);
let keys: Promise<Set<string>> | undefined;

/** The keys of all kept files. */
export const keptKeys = (): Promise<Set<string>> => (keys ??= store().then((cache) => cache.keys()).then((requests) => new Set(requests.map(({ url }) => url))));

/** True when all of a set is kept as this build has it. */
export const isWhole = async (manifest: Manifest, set: string): Promise<boolean> => set in manifest.sets && missingOf(manifest, [set], await keptKeys(), base).length === 0;

/** A file of a build, if it is kept. */
export async function keptFile(manifest: Manifest, path: string): Promise<Response | undefined> {
  const key = keyOf(manifest, path, base);
  return key === undefined ? undefined : (await store()).match(key);
}

/** Fetches files, a few at a time; what came stays when it breaks off (Error), so that it can be gone on with. */
export async function keepFiles(manifest: Manifest, paths: readonly string[], came: (path: string) => void = () => undefined): Promise<void> {
  const cache = await store();
  const waiting = [...paths];
  const running = new Set<AbortController>();
  const line = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const stop = new AbortController();
      running.add(stop);
      await keepFile(cache, manifest, path, stop);
      running.delete(stop);
      came(path);
    }
  };
  const all = Array.from({ length: lines }, line);
  try {
    await Promise.all(all);
  } catch (error) {
    waiting.length = 0;
    for (const stop of running) stop.abort();
    await Promise.allSettled(all);
    throw error;
  } finally {
    keys = undefined;
  }
}

/** Refuses a redirect, another content (a sign-in page of a network, another build), and a wait without end (Error). */
async function keepFile(cache: Cache, manifest: Manifest, path: string, stop: AbortController) {
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const response = await fetch(base + path, { cache: 'no-cache', redirect: 'error', signal: stop.signal });
    const bytes = await response.clone().arrayBuffer();
    if (!response.ok || !(await hashOf(bytes)).startsWith(manifest.files[path]![0])) throw new Error(`Unexpected content of ${path}`);
    await cache.put(keyOf(manifest, path, base)!, response);
  } finally {
    clearTimeout(timer);
  }
}

const hashOf = async (bytes: ArrayBuffer) => [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export async function dropKeys(gone: readonly string[]): Promise<void> {
  const cache = await store();
  await Promise.all(gone.map((key) => cache.delete(key)));
  keys = undefined;
}

/** The browser will not give more room. */
export const isFull = (error: unknown): boolean => (error as { name?: string } | undefined)?.name === 'QuotaExceededError';
