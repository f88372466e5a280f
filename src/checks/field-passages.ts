import type { DataFile, EntryFile } from './content.ts';
import type { Passage } from './passages.ts';
import { lineStarts, placeAt, type SourcePlace } from './source-place.ts';

/** Fields that hold words of others, kept as they were written or typed, a name, a licence, or an address. */
const wordsOfOthers = new Set(['quote', 'says', 'aliases', 'publisher', 'author', 'credit', 'licence', 'url']);
/** The same in the list of sources: titles and names of newspapers. */
const namesOfSources = new Set(['title', 'shortName']);
/** Data for maintainers, which no page prints. */
const unprinted = new Set(['facts', 'redirects', 'trusted-hosts']);
/** Ids, dates, choices from a list, web addresses. */
const identifier = /^[a-z0-9][a-z0-9./:_-]*$/;

/** The texts in the fields of a file. */
export function fieldPassages(file: EntryFile | DataFile): Passage[] {
  const passages: Passage[] = [];
  if ('name' in file && unprinted.has(file.name)) return passages;
  const walk = (value: unknown, path: PropertyKey[]): void => {
    if (typeof value === 'string') {
      if (!identifier.test(value)) passages.push({ file: file.file, field: path.join('.'), text: value, placeOf: (index) => placeIn(file, path, value, index) });
    } else if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) {
        const foreign = wordsOfOthers.has(key) || ('name' in file && file.name === 'sources' && namesOfSources.has(key));
        if (!foreign) walk(inner, [...path, key]);
      }
    }
  };
  walk(file.data, []);
  return passages;
}

/** The exact place when the value stands in the file word for word; escapes and folded lines leave the place of the field. */
function placeIn(file: EntryFile | DataFile, path: PropertyKey[], value: string, index: number): SourcePlace {
  const { line, column } = file.locate(path);
  const from = (lineStarts(file)[line - 1] ?? 0) + column - 1;
  const starts = [/(?:"[^"\n]*"|[\w-]+)[ \t]*:\s*["']?/y, /["']?/y].flatMap((before) => {
    before.lastIndex = from;
    return before.test(file.source) && file.source.startsWith(value, before.lastIndex) ? [before.lastIndex] : [];
  });
  return starts[0] === undefined ? { line, column, offset: undefined } : placeAt(file, starts[0] + index);
}
