import type { DataFile, EntryFile } from './content.ts';

/** A character of a file; `offset` counts UTF-16 units from its first. Undefined: only the neighbourhood is known. */
export interface SourcePlace {
  line: number;
  column: number;
  offset: number | undefined;
}

const known = new WeakMap<EntryFile | DataFile, number[]>();

/** Offset of each line's first character. */
export function lineStarts(file: EntryFile | DataFile): number[] {
  const starts = known.get(file) ?? [0, ...[...file.source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  known.set(file, starts);
  return starts;
}

/** Where the character at an offset stands. */
export function placeAt(file: EntryFile | DataFile, offset: number): SourcePlace {
  const starts = lineStarts(file);
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1, offset };
}
