import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entrySections } from '../domain/entry-sections.ts';

/**
 * The day a page's text last changed, by its path under the base, from the `updated` field of its entry; list and data
 * pages take the newest day of all. Dates of files are not used: a clone would make every page look new.
 */
export function lastModified(content: string): (path: string) => string | undefined {
  const days = new Map<string, string>();
  for (const [folder, address] of Object.entries(entrySections)) {
    for (const name of readdirSync(join(content, folder))) {
      const updated = /^updated:\s*["']?(\d{4}-\d{2}-\d{2})/m.exec(readFileSync(join(content, folder, name), 'utf8'))?.[1];
      if (updated) days.set(`${address}/${name.replace(/\.mdx$/, '')}/`, updated);
    }
  }
  const newest = [...days.values()].sort().at(-1);
  return (path) => days.get(path) ?? newest;
}
