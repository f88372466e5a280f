import { access, rename, rm } from 'node:fs/promises';

/**
 * Puts folder `next` in the place of `current`; the old one goes only after the new one stands.
 * A swap that was killed half-way is finished by `recover` at the next start.
 */
export async function swapFolders(next: string, current: string): Promise<void> {
  await access(next);
  const previous = previousOf(current);
  await rm(previous, { recursive: true, force: true });
  await rename(current, previous).catch(ignoreMissing);
  await rename(next, current);
  await rm(previous, { recursive: true, force: true });
}

/** Brings back `current` when an earlier swap was killed between its two renames. */
export async function recover(current: string): Promise<void> {
  const missing = await access(current).then(() => false, () => true);
  if (missing) await rename(previousOf(current), current).catch(ignoreMissing);
}

const previousOf = (folder: string) => `${folder}.previous`;

function ignoreMissing(error: NodeJS.ErrnoException) {
  if (error.code !== 'ENOENT') throw error;
}
