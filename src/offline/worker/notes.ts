import { base, storePrefix } from './scope.ts';

// Workers are stopped and started at any time: what they have to remember stands in a store. One record each, so that the worker
// that works and the one that is being installed never write over one another.
const notes = () => caches.open(`${storePrefix}notes`);
const addressOf = (key: string) => `${base}.notes/${encodeURIComponent(key)}`;

export async function note(key: string): Promise<unknown> {
  const found = await (await notes()).match(addressOf(key));
  return found?.json();
}

/** A browser without room forgets, and must not fail for it. */
export async function setNote(key: string, value: unknown): Promise<void> {
  await (await notes()).put(addressOf(key), new Response(JSON.stringify(value))).catch(() => undefined);
}

export async function dropNote(key: string): Promise<void> {
  await (await notes()).delete(addressOf(key));
}

/** All notes whose key begins so, without that beginning. */
export async function notesOf<T>(kind: string): Promise<Map<string, T>> {
  const requests = await (await notes()).keys();
  const keys = requests.map(({ url }) => decodeURIComponent(url.slice(`${base}.notes/`.length))).filter((key) => key.startsWith(kind));
  return new Map(await Promise.all(keys.map(async (key) => [key.slice(kind.length), (await note(key)) as T] as const)));
}
