import { readText } from './content-files.ts';

/** The words of a list, one a line; what follows `#` is a remark. A missing file is an empty list. */
export async function readAllowedWords(path: string): Promise<Set<string>> {
  const text = (await readText(path)) ?? '';
  return new Set(text.split('\n').map((line) => line.replace(/#.*/, '').trim()).filter(Boolean));
}
