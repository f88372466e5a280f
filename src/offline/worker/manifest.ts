/** What one build of the site can keep. Paths are from the root of the site; pages end in `/`. */
export interface Manifest {
  build: string;
  /** The start of the SHA-256 of each file, in hex, and its bytes as sent. */
  files: Record<string, [hash: string, bytes: number]>;
  /** What is kept together, by name: `shell`, `guides`, `search`, `maker`, and the path of each guide and session. */
  sets: Record<string, string[]>;
  /** Short codes and moved pages: where each leads. */
  moved: Record<string, string>;
}

/** A manifest as the worker carries it: files as a list, sets as places in it. */
export interface PackedManifest {
  build: string;
  files: [path: string, hash: string, bytes: number][];
  sets: Record<string, number[]>;
  moved: Record<string, string>;
}

export function unpack({ build, files, sets, moved }: PackedManifest): Manifest {
  return {
    build,
    files: Object.fromEntries(files.map(([path, hash, bytes]) => [path, [hash, bytes]])),
    sets: Object.fromEntries(Object.entries(sets).map(([name, places]) => [name, places.map((place) => files[place]![0])])),
    moved,
  };
}

/** Under which address a file is kept: one for each content it ever had. Undefined for what this build does not keep. */
export function keyOf({ files }: Manifest, path: string, base: string): string | undefined {
  return Object.hasOwn(files, path) ? `${base}${path}?${files[path]![0]}` : undefined;
}

/** The files of sets that are not kept, each once. Sets that this build does not have are passed over. */
export function missingOf(manifest: Manifest, sets: readonly string[], kept: ReadonlySet<string>, base: string): string[] {
  const paths = new Set(sets.flatMap((name) => manifest.sets[name] ?? []));
  return [...paths].filter((path) => !kept.has(keyOf(manifest, path, base)!));
}

export const bytesOf = ({ files }: Manifest, paths: readonly string[]): number => paths.reduce((sum, path) => sum + files[path]![1], 0);

/** Kept files that nobody needs: neither the wanted sets of this build, nor a build that an open page came from or that is on its way. */
export function staleKeys(kept: Iterable<string>, current: Manifest, sets: readonly string[], others: readonly Manifest[], base: string): string[] {
  const ofCurrent = missingOf(current, sets, new Set(), base).map((path) => keyOf(current, path, base)!);
  const needed = new Set([...ofCurrent, ...others.flatMap((manifest) => Object.keys(manifest.files).map((path) => keyOf(manifest, path, base)!))]);
  return [...kept].filter((key) => !needed.has(key));
}
