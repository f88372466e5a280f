import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Paths of all files under a folder, relative to it, with `/`, sorted. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return paths.map((path) => path.slice(join(folder, '/').length).replaceAll('\\', '/')).sort();
}
