/** One file of a site: its SHA-256 in hex, and its length in bytes. */
export interface Seal {
  sha256: string;
  size: number;
}

/** What a build consists of: every file by its path, and one hash of the whole. */
export interface Manifest {
  /** SHA-256 of `sealLines`: two builds with the same one are the same, byte for byte. */
  whole: string;
  files: Record<string, Seal>;
}

/** Where the manifest lies in a site. */
export const manifestName = 'ban-dung.json';

/** A copy that a host sends instead of a file; it is made after the manifest and stands or falls with that file. */
export const isPacked = (path: string): boolean => /\.(?:br|gz)$/.test(path);

/** Files as `sha256sum` prints them, in the order of their paths, so that anyone can hash the whole without this project. */
export const sealLines = (files: Readonly<Record<string, Seal>>): string =>
  Object.keys(files).sort().map((path) => `${files[path]!.sha256}  ${path}\n`).join('');

/** The text of a manifest, one line a file, the same for the same files in any order. */
export function printManifest({ whole, files }: Manifest): string {
  const lines = Object.keys(files).sort().map((path) => `    ${JSON.stringify(path)}: ${JSON.stringify({ sha256: files[path]!.sha256, size: files[path]!.size })}`);
  return `{\n  "whole": ${JSON.stringify(whole)},\n  "files": {\n${lines.join(',\n')}\n  }\n}\n`;
}

/** Reads a manifest; null for anything else. */
export function parseManifest(text: string): Manifest | null {
  try {
    const { whole, files } = JSON.parse(text) as Partial<Manifest>;
    const sealed = Object.values(files ?? {}).every((seal) => typeof seal?.sha256 === 'string' && typeof seal.size === 'number');
    return typeof whole === 'string' && typeof files === 'object' && files !== null && sealed ? { whole, files } : null;
  } catch {
    return null;
  }
}

/** How a folder differs from what its manifest says; paths in order. */
export interface Difference {
  missing: string[];
  changed: string[];
  added: string[];
}

/** Compares the files of a manifest with those that were found. */
export function compareFiles(expected: Readonly<Record<string, Seal>>, found: Readonly<Record<string, Seal>>): Difference {
  const same = (path: string) => expected[path]!.sha256 === found[path]!.sha256 && expected[path]!.size === found[path]!.size;
  return {
    missing: Object.keys(expected).filter((path) => !Object.hasOwn(found, path)).sort(),
    changed: Object.keys(expected).filter((path) => Object.hasOwn(found, path) && !same(path)).sort(),
    added: Object.keys(found).filter((path) => !Object.hasOwn(expected, path)).sort(),
  };
}
