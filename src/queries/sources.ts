import { getCollection } from 'astro:content';
import type { Source } from '../schemas/source.ts';

let byId: Promise<Map<string, Source>> | undefined;

/** All sources by id. */
export function sourcesById(): Promise<Map<string, Source>> {
  byId ??= getCollection('sources').then((entries) => new Map(entries.map(({ data }) => [data.id, data])));
  return import.meta.env.DEV ? byId.finally(() => (byId = undefined)) : byId;
}

/** One source. Refuses an unknown id (Error); the content check names the file before a build comes here. */
export async function sourceOf(id: string): Promise<Source> {
  const source = (await sourcesById()).get(id);
  if (!source) throw new Error(`Unexpected source \`${id}\`: not in content/sources.json`);
  return source;
}

/** Short names of all sources by id, for components that print them. */
export async function sourceNames(): Promise<Record<string, string>> {
  return Object.fromEntries([...(await sourcesById()).values()].map(({ id, shortName }) => [id, shortName]));
}
