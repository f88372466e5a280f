import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect, type Flaw } from './inspect.ts';
import { limits } from './limits.ts';

/** A file of `content/pictures/` as found. */
export interface PictureFile {
  /** Its name in the folder, as entries give it. */
  name: string;
  file: string;
  flaws: Flaw[];
}

const pictureName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z]+$/;

/** Everything in a folder of pictures but its README, one after the other, for each may unpack into much. A missing folder counts as empty. */
export async function readPictures(folder: string): Promise<PictureFile[]> {
  const file = folder.replaceAll('\\', '/');
  const found = await lstat(folder).catch(() => null);
  if (!found) return [];
  if (!found.isDirectory()) return [{ name: '', file, flaws: [{ kind: 'no-file', detail: '' }] }];
  const pictures: PictureFile[] = [];
  for (const name of (await readdir(folder)).sort()) {
    if (name !== 'README.md') pictures.push({ name, file: `${file}/${name}`, flaws: await flawsOf(folder, name) });
  }
  return pictures;
}

/** Links are not followed: what they name lies elsewhere on the machine that builds. */
async function flawsOf(folder: string, name: string): Promise<Flaw[]> {
  const path = join(folder, name);
  const found = await lstat(path);
  if (!found.isFile()) return [{ kind: 'no-file', detail: '' }];
  const naming: Flaw[] = pictureName.test(name) ? [] : [{ kind: 'name', detail: name }];
  if (found.size > limits.bytes) return [...naming, { kind: 'heavy', detail: (found.size / 1e6).toFixed(1).replace('.', ',') }];
  return [...naming, ...(await inspect(name.toLowerCase(), await readFile(path)))];
}
