import { createHash } from 'node:crypto';
import { lstat, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeVariant, recipe, widths, type Format } from './make-variant.ts';
import { readHeader } from './open-picture.ts';

/** One published form of a picture; both formats exist of each. */
export interface Variant {
  /** Name of the picture in content/pictures/. */
  file: string;
  /** Its name under /anh/, without extension: it changes when the picture or the way it is made does, so it can be kept for ever. */
  name: string;
  width: number;
  height: number;
}

const originals = 'content/pictures';
const made = '.build/pictures';

/** The variants of a picture, narrowest first; never wider than the picture. Refuses what is no plain file (Error). */
export async function variantsOf(file: string): Promise<Variant[]> {
  const bytes = await original(file);
  const { autoOrient } = await readHeader(bytes);
  const hash = createHash('sha256').update(recipe).update(bytes).digest('hex').slice(0, 10);
  return widths
    .filter((width) => width <= autoOrient.width)
    .map((width) => ({ file, name: `${file.replace(/\.\w+$/, '')}-${hash}-${width}`, width, height: Math.round((width * autoOrient.height) / autoOrient.width) }));
}

/** The bytes of a variant, kept between builds, for an AVIF takes long to make. */
export async function variantBytes({ file, name, width }: Variant, format: Format): Promise<Buffer> {
  const path = join(made, `${name}.${format}`);
  const kept = await readFile(path).catch(() => null);
  if (kept) return kept;
  const bytes = await makeVariant(await original(file), width, format);
  await mkdir(made, { recursive: true });
  await writeFile(`${path}.${process.pid}`, bytes);
  await rename(`${path}.${process.pid}`, path);
  return bytes;
}

async function original(file: string): Promise<Buffer> {
  const path = join(originals, file);
  if (!(await lstat(path)).isFile()) throw new Error(`Unexpected \`${path}\`: expected a plain file`);
  return readFile(path);
}
