import { parentPort, workerData } from 'node:worker_threads';
import { readEach, type EntryPath } from './read-entry.ts';

// Runs in a thread of its own (read-entries.ts): takes paths, hands back what stands in the files.
parentPort!.postMessage(await readEach(workerData as EntryPath[]));
