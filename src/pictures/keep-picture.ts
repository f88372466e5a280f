import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A PNG that is drawn once and kept between builds. `of` is everything the picture depends on: words, files, the program that
 * draws it; when any of it changes, another picture is drawn. A kept file that is not what was written is drawn anew.
 */
export async function keepPicture(of: readonly (string | Buffer)[], draw: () => Promise<Buffer>, folder = '.build/cache'): Promise<Buffer> {
  // Each part with its length, so that no two lists of parts run together into the same bytes.
  const key = of.reduce((hash, part) => hash.update(`${Buffer.byteLength(part)}:`).update(part), createHash('sha256')).digest('hex');
  const path = join(folder, `${key}.png`);
  const kept = await readFile(path).catch(() => null);
  if (kept && sealOf(kept.subarray(0, -32)).equals(kept.subarray(-32))) return kept.subarray(0, -32);
  const picture = await draw();
  await mkdir(folder, { recursive: true });
  await writeFile(`${path}.${process.pid}`, Buffer.concat([picture, sealOf(picture)]));
  await rename(`${path}.${process.pid}`, path);
  return picture;
}

/** The last 32 bytes of a kept file: a disk that ran full or a stray edit must not become a picture on the site. */
const sealOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest();
