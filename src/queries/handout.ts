import type { CollectionEntry } from 'astro:content';
import { guideSources } from './guide-sources.ts';
import { sourceOf } from './sources.ts';

/** A sheet of paper has room for so many names of sources. */
const room = 4;

/** The sources of an entry in one short line: `A; B; C; D và 11 nguồn khác`. */
export async function sourcesInShort(entry: CollectionEntry<'guides' | 'sessions'>): Promise<string> {
  const sources = entry.collection === 'guides' ? await guideSources(entry) : await Promise.all(entry.data.sources.map(sourceOf));
  const names = [...new Set(sources.map(({ shortName }) => shortName))];
  const shown = names.slice(0, room).join('; ');
  return names.length > room ? `${shown} và ${names.length - room} nguồn khác` : shown;
}

/** What several guides have in common once: the first of those that `keyOf` takes for the same. */
export const once = <T>(items: readonly T[], keyOf: (item: T) => string): T[] => [...new Map([...items].reverse().map((item) => [keyOf(item), item])).values()].reverse();
