import { wordsFile, type TitlesFile, type WordsFile } from '../domain/search/vocabulary.ts';
import { fold } from '../domain/text/fold.ts';
import { wordsOf } from '../domain/text/words.ts';
import type { SearchRecord } from './record.ts';

/** Sections whose titles are suggested, in this order, until `mostPages` are taken. */
const suggested = ['guides', 'stories', 'pilots', 'sessions', 'glossary', 'site', 'communes', 'indicators'];
const mostPages = 130;
/** Sections whose pages are told from others even where their titles are not suggested. */
const useful = ['guides', 'stories', 'pilots', 'sessions', 'indicators'];
/** Longer words are addresses and the like; nobody mistypes them into something else. */
const longestWord = 14;

/** The two files a query is understood by. `ids` are the records' ids in the index by address, `files` those every search needs. */
export function makeVocabulary(records: SearchRecord[], ids: Map<string, string>, files: string[]): { titles: TitlesFile; words: WordsFile } {
  const isTerm = ({ section, url }: SearchRecord) => section === 'glossary' && url.includes('#');
  const pages = suggested.flatMap((section) => records.filter((record) => record.section === section && !isTerm(record))).slice(0, mostPages);
  const terms = records.filter(isTerm);
  const idsOf = (some: SearchRecord[]) => some.map(({ url }) => ids.get(url)).join(' ');
  const leadingFrom = ({ words: [name] }: SearchRecord) => pages.flatMap(({ words }, index) => (name !== undefined && words.includes(name) ? [index] : []));
  return {
    titles: {
      pages: pages.map(({ title, url, section, words }) => [title, url, section, ...numberAmong(words)]),
      terms: terms.map((term) => [term.url, leadingFrom(term), ...term.words]),
      hotlines: [...new Map(records.flatMap(({ hotlines }) => hotlines).map((hotline) => [hotline[1], hotline])).values()],
      files: [wordsFile, ...files],
    },
    words: {
      records: records.length,
      words: [...countWords(records)].sort(([a], [b]) => (a < b ? -1 : 1)).map((entry) => entry.join(' ')).join(' '),
      ids: idsOf([...pages, ...terms]),
      further: Object.fromEntries(useful.map((section) => [section, idsOf(records.filter((record) => record.section === section && !pages.includes(record)))]).filter(([, list]) => list)),
    },
  };
}

/** The number of an entry among its words: who types `7` or `mã 7` holds paper in their hand. */
const numberAmong = (words: string[]): [string?] => {
  const number = words.map((word) => /^mã (\d+)$/.exec(word)?.[1]).find((found) => found !== undefined);
  return number === undefined ? [] : [number];
};

/** In how many records each folded word stands; bare numbers are left out, there would be too many. */
function countWords(records: SearchRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { blocks, words } of records) {
    const texts = [...blocks.map(({ text }) => text), ...words];
    for (const word of new Set(texts.flatMap((text) => wordsOf(fold(text))))) {
      if (word.length <= longestWord && !/^[\d.,]+$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}
