import { createHash } from 'node:crypto';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { isPacked, manifestName, printManifest, sealLines, type Manifest, type Seal } from './manifest.ts';

export const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The hash of a whole site from those of its files. */
export const wholeOf = (files: Readonly<Record<string, Seal>>): string => sha256(sealLines(files));

/**
 * The seals of all files under a folder but the manifest. A packed copy (`.br`, `.gz`) that holds exactly what its file holds
 * is left out; any other is listed.
 */
export async function sealFolder(folder: string): Promise<Record<string, Seal>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  // A link or a device is not what a build makes; reading it as a file says so.
  const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const files: Record<string, Seal> = {};
  // The plain files first: a packed copy is held against its own.
  for (const path of paths.sort((a, b) => Number(isPacked(a)) - Number(isPacked(b)))) {
    const bytes = await readFile(join(folder, path));
    const own = files[path.replace(/\.\w+$/, '')];
    if (isPacked(path) && own && holds(path, bytes, own)) continue;
    files[path] = { sha256: sha256(bytes), size: bytes.length };
  }
  return Object.fromEntries(Object.entries(files).filter(([path]) => path !== manifestName));
}

/** Whether packed bytes are those of a file. Never unpacks more than the file is long. */
function holds(path: string, bytes: Uint8Array, { sha256: hash, size }: Seal): boolean {
  try {
    const unpack = path.endsWith('.br') ? brotliDecompressSync : gunzipSync;
    return sha256(unpack(bytes, { maxOutputLength: Math.max(size, 1) })) === hash;
  } catch {
    return false;
  }
}

/** Writes the manifest of a built site into it, after all else but packed copies. */
export async function writeManifest(site: string): Promise<Manifest> {
  // Packed copies of an older manifest would pass for strange files.
  for (const end of ['.br', '.gz']) await rm(join(site, manifestName + end), { force: true });
  const files = await sealFolder(site);
  const manifest = { whole: wholeOf(files), files };
  await writeFile(join(site, manifestName), printManifest(manifest));
  return manifest;
}
