import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspectRecording, type Inspected } from './inspect-recording.ts';
import { maxBytes } from './recording-kind.ts';

/** A file of `content/audio/` as found. */
export interface RecordingFile {
  /** Its name in the folder, as entries give it. */
  name: string;
  file: string;
  bytes: number;
  found: Inspected | { flaw: 'heavy'; detail: string };
}

export const recordingName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:mp3|m4a)$/;

/** The sound files of a folder, by name; other things there are told by src/checks/content-files.ts. A missing folder counts as empty. */
export async function readRecordings(folder: string): Promise<RecordingFile[]> {
  if (!(await lstat(folder).catch(() => null))?.isDirectory()) return [];
  const items = await readdir(folder, { withFileTypes: true });
  // Links are not followed: what they name lies elsewhere on the machine that builds.
  const names = items.filter((item) => item.isFile() && recordingName.test(item.name)).map(({ name }) => name).sort();
  return Promise.all(names.map((name) => readRecording(folder, name)));
}

/** One sound file. */
export async function readRecording(folder: string, name: string): Promise<RecordingFile> {
  const path = join(folder, name);
  const { size } = await lstat(path);
  const found = size > maxBytes ? ({ flaw: 'heavy', detail: (size / 1e6).toFixed(1).replace('.', ',') } as const) : await inspectRecording(name, await readFile(path));
  return { name, file: path.replaceAll('\\', '/'), bytes: size, found };
}

/** The bytes of a sound file, to publish. Refuses what is no plain file (Error). */
export async function recordingBytes(folder: string, name: string): Promise<Buffer> {
  const path = join(folder, name);
  if (!(await lstat(path)).isFile()) throw new Error(`Unexpected \`${path}\`: expected a plain file`);
  return readFile(path);
}
