import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A file to write, or with `null` to take away. */
export interface FileChange {
  path: string;
  text: string | null;
}

/**
 * Makes all changes or none. Every text is first written beside its file and takes its place only when all are there, so no
 * file is ever half written; when a step fails, what was done is undone and the error goes on.
 */
export async function writeFiles(changes: readonly FileChange[]): Promise<void> {
  const before = await Promise.all(changes.map(async ({ path }) => ({ path, text: await readFile(path, 'utf8').catch(ifMissing) })));
  const done: FileChange[] = [];
  try {
    for (const { path, text } of changes) {
      if (text === null) continue;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(beside(path), text);
    }
    for (const [index, { path, text }] of changes.entries()) {
      done.push(before[index]!);
      if (text === null) await rm(path);
      else await rename(beside(path), path);
    }
  } catch (error) {
    for (const { path, text } of done.reverse()) await (text === null ? rm(path, { force: true }) : writeFile(path, text));
    throw error;
  } finally {
    // What was refused stays the error that is told.
    for (const { path } of changes) await rm(beside(path), { force: true }).catch(() => undefined);
  }
}

/** Takes away what a process that was killed had written beside this file. */
export const dropUnfinished = (path: string): Promise<void> => rm(beside(path), { force: true });

const beside = (path: string) => `${path}.moi`;

function ifMissing(error: NodeJS.ErrnoException): null {
  if (error.code !== 'ENOENT') throw error;
  return null;
}
