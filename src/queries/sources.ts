import { getCollection } from 'astro:content';
import type { Source } from '../schemas/source.ts';
import { oncePerBuild } from './once-per-build.ts';

/** All sources by id. */
export const sourcesById = oncePerBuild(
  async (): Promise<Map<string, Source>> => new Map((await getCollection('sources')).map(({ data }) => [data.id, data])),
);

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
