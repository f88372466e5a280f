import type { DataFile, EntryFile } from './content.ts';
import { fieldTexts } from './field-texts.ts';
import type { Passage } from './passages.ts';
import { lineStarts, placeAt, type SourcePlace } from './source-place.ts';

/** Fields that hold words of others, kept as they were written or typed, a name, a licence, or an address. */
const wordsOfOthers = new Set<PropertyKey>(['quote', 'says', 'aliases', 'publisher', 'author', 'credit', 'licence', 'url']);
/** The same in the list of sources: titles and names of newspapers. */
const namesOfSources = new Set<PropertyKey>(['title', 'shortName']);
/** Data for maintainers, which no page prints. */
const unprinted = new Set(['facts', 'redirects', 'short-codes', 'trusted-hosts']);
/** Ids, dates, choices from a list, web addresses. */
const identifier = /^[a-z0-9][a-z0-9./:_-]*$/;

/** The texts in the fields of a file. */
export function fieldPassages(file: EntryFile | DataFile): Passage[] {
  const name = 'name' in file ? file.name : '';
  if (unprinted.has(name)) return [];
  const isForeign = (key: PropertyKey) => wordsOfOthers.has(key) || (name === 'sources' && namesOfSources.has(key));
  return fieldTexts(file)
    .filter(({ path, text }) => !identifier.test(text) && !path.some(isForeign))
    .map(({ path, text }) => ({ file: file.file, field: path.join('.'), text, placeOf: (index) => placeIn(file, path, text, index) }));
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
