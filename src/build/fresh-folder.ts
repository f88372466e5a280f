import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The folder for the site of this build, which does not exist yet; those of builds that were killed are taken away. Every build
 * has its own: a step of a killed build may outlive it for seconds and must not write into the next one's site.
 */
export async function freshFolder(parent: string): Promise<string> {
  for (const name of await readdir(parent).catch(() => [])) if (/^next\b/.test(name)) await rm(join(parent, name), { recursive: true, force: true });
  return join(parent, `next-${process.pid}`);
}
