import { readText } from './content-files.ts';

/** The addresses of the list, one a line, in its order. A missing file is an empty list: nothing was published yet. */
export async function readPublished(path: string): Promise<Set<string>> {
  const text = (await readText(path)) ?? '';
  return new Set(text.split(/\r?\n/).filter(Boolean));
}
