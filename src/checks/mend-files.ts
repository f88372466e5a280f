import { readFile, writeFile } from 'node:fs/promises';
import type { Fault } from './fault.ts';

/** Writes the mends of faults into their files, last ones first so that offsets hold and lines added at one place keep their order; returns how many in each file. */
export async function mendFiles(faults: Fault[]): Promise<{ file: string; count: number }[]> {
  const files = [...new Set(faults.filter(({ mend }) => mend).map(({ file }) => file))];
  return Promise.all(
    files.map(async (file) => {
      const mends = faults.flatMap((fault) => (fault.file === file && fault.mend ? [fault.mend] : [])).reverse().sort((a, b) => b.offset - a.offset);
      let text = await readFile(file, 'utf8');
      for (const { offset, length, text: instead } of mends) text = text.slice(0, offset) + instead + text.slice(offset + length);
      await writeFile(file, text);
      return { file, count: mends.length };
    }),
  );
}
