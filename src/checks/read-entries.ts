import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { EntryFile, Locate } from './content.ts';
import type { Fault } from './fault.ts';
import { readEach, type EntryPath, type ReadEntry } from './read-entry.ts';
import { parseYaml } from './yaml-syntax.ts';

/** With fewer entries each, threads take longer to start than they save. */
const leastPerThread = 100;

/** Reads entries, many of them in as many threads as the machine runs at once; the same comes out, in the order of the paths. */
export async function readEntries(
  paths: readonly EntryPath[], threads = Math.min(availableParallelism(), Math.floor(paths.length / leastPerThread)),
): Promise<{ entries: EntryFile[]; faults: Fault[] }> {
  const read = threads > 1 ? await readInThreads(paths, threads) : await readEach(paths);
  return { entries: read.map(withPlaces), faults: read.flatMap(({ faults }) => faults) };
}

/** Paths are dealt in turn, since neighbours are of one kind, and kinds differ in length. */
async function readInThreads(paths: readonly EntryPath[], threads: number): Promise<ReadEntry[]> {
  const [own, ...others] = Array.from({ length: threads }, (_, hand) => paths.filter((_, index) => index % threads === hand));
  const read = await Promise.all([readEach(own!), ...others.map(readInThread)]);
  return paths.map((_, index) => read[index % threads]![Math.floor(index / threads)]!);
}

const readInThread = (paths: readonly EntryPath[]): Promise<ReadEntry[]> =>
  new Promise((resolve, reject) => {
    new Worker(new URL('./read-entries-thread.ts', import.meta.url), { workerData: paths }).once('message', resolve).once('error', reject);
  });

/** The parsed front matter with its places stays behind; few entries are asked for any, and those are parsed again. */
function withPlaces({ entry, yaml }: ReadEntry): EntryFile {
  let located: Locate | undefined;
  return { ...entry, locate: (path) => (yaml === null ? { line: 1, column: 1 } : (located ??= parseYaml(entry.file, yaml, 1, []).locate)(path)) };
}
