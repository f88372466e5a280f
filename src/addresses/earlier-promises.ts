import { execFileSync } from 'node:child_process';
import { codesName, listName, redirectsName } from './address-list.ts';
import type { Promises } from './promise-faults.ts';

/**
 * The promises as they stood where this branch left another (its merge base), or null when git does not know that branch.
 * Without a name it is the main branch, as it was last fetched. A file that was not there yet is null.
 */
export function earlierPromises(branch?: string): Promises | null {
  const base = (branch === undefined ? ['origin/main', 'main'] : [branch]).map(mergeBase).find((commit) => commit !== undefined);
  return base === undefined ? null : { list: textAt(base, listName), redirects: textAt(base, redirectsName), codes: textAt(base, codesName) };
}

function mergeBase(branch: string): string | undefined {
  const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${branch}^{commit}`)?.trim();
  return commit === undefined ? undefined : git('merge-base', 'HEAD', commit)?.trim();
}

/** From the folder we stand in, which need not be the top of the repository. */
function textAt(commit: string, name: string): string | null {
  const path = `./content/${name}`;
  return git('ls-tree', '--name-only', commit, path) ? (git('show', `${commit}:${path}`) ?? null) : null;
}

/** What git prints; undefined when it refuses or is not there. Long lists are longer than Node expects of a program. */
function git(...words: string[]): string | undefined {
  try {
    return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 28 });
  } catch {
    return undefined;
  }
}
