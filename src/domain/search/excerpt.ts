import { fromIndexForm } from '../text/index-form.ts';
import type { PageText } from './page-text.ts';
import { agrees, type QueryWord } from './query-word.ts';

/** A heading or step inside a page; `location` counts the words before it. */
export interface Anchor {
  id: string;
  text: string;
  location: number;
}

/** A run of text of an excerpt; `marked` when it is what was searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

export interface Excerpt {
  pieces: Piece[];
  /** Places inside the page that hold the most of the words, best first. */
  parts: { id: string; title: string }[];
}

const length = 24;
const before = 4;
const mostParts = 2;
// Signs of private use that no text holds.
const open = '\uE000';
const close = '\uE001';

/** Id of the heading, in the index only, under which a record's other names stand. */
export const otherNames = 'con-goi';

/**
 * The piece of a page that holds the most of the words searched for, with them marked, and the headings or steps to go to.
 * Of the ways the query was read, the first that the page holds whole is marked; words typed with accents only where the
 * accents agree, unless they do so nowhere. Other names are shown when the text itself has nothing.
 */
export function makeExcerpt({ tokens, words }: PageText, anchors: Anchor[], readings: QueryWord[][]): Excerpt {
  const names = anchors.find(({ id }) => id === otherNames)?.location ?? tokens.length;
  const tried = readings.map((reading) => {
    const all = exactOrFolded(words, reading);
    const matches = [...inRow(all.slice(0, names)), ...inRow(all.slice(names))];
    const inText = densest(matches, 0, names);
    const inNames = densest(matches, names, tokens.length);
    const best = inText.count > 0 || inNames.count === 0 ? inText : inNames;
    return { matches, ...best, whole: best.count >= new Set(reading.map(({ folded }) => folded)).size };
  });
  const { matches, start: found } = tried.find(({ whole }) => whole) ?? tried.reduce((a, b) => (b.count > a.count ? b : a));
  const limit = found < names ? names : tokens.length;
  const start = Math.max(0, Math.min(found - before, limit - length));
  const end = Math.min(limit, start + length);
  const shown = tokens.slice(start, end).map((token, index) => (matches[start + index]! >= 0 ? `${open}${token}${close}` : token));
  const text = [...(start > 0 ? ['…'] : []), ...shown, ...(end < limit ? ['…'] : [])].join(' ').replaceAll(`${close} ${open}`, ' ');
  // Marks stand between the signs, so every second piece is marked.
  const pieces = fromIndexForm(text).split(new RegExp(`[${open}${close}]`)).map((piece, index) => ({ text: piece, marked: index % 2 === 1 }));
  return { pieces: pieces.filter((piece) => piece.text), parts: bestParts(anchors, matches.slice(0, names)) };
}

/** For each token the index of the word it is, or -1. */
function exactOrFolded(tokens: QueryWord[][], words: QueryWord[]): number[] {
  const find = (same: (a: QueryWord, b: QueryWord) => boolean) => tokens.map((parts) => words.findIndex((word) => parts.some((part) => same(part, word))));
  const exact = find((a, b) => agrees(a, b) || begins(a, b));
  return exact.some((index) => index >= 0) ? exact : find((a, b) => a.folded === b.folded);
}

const begins = (word: QueryWord, { folded, open: half }: QueryWord) => half === true && word.folded.startsWith(folded);

/** Where words stand in a row as in the query, those alone are left out: the “hàng” of “ngân hàng” is not that of “bán hàng”. */
function inRow(matches: number[]): number[] {
  const beside = (index: number) => matches[index]! >= 0 && (matches[index + 1] === matches[index]! + 1 || (matches[index]! > 0 && matches[index - 1] === matches[index]! - 1));
  return matches.some((_, index) => beside(index)) ? matches.map((word, index) => (beside(index) ? word : -1)) : matches;
}

/** Where the window of `length` tokens begins that holds the most different words. */
function densest(matches: number[], from: number, to: number): { start: number; count: number } {
  let best = { start: from, count: 0 };
  for (let start = from; start < to; start++) {
    if (matches[start]! < 0) continue;
    const count = countIn(matches, start, Math.min(to, start + length - before));
    if (count > best.count) best = { start, count };
  }
  return best;
}

/** How many different words stand there; words right after their neighbours count a little more, together less than one word. */
function countIn(matches: number[], from: number, to: number): number {
  const inside = matches.slice(from, to);
  const rows = inside.filter((word, index) => word >= 0 && index > 0 && inside[index - 1] === word - 1).length;
  return new Set(inside.filter((word) => word >= 0)).size + rows / (2 * length);
}

function bestParts(anchors: Anchor[], matches: number[]): { id: string; title: string }[] {
  const sorted = anchors.filter(({ id, text }) => id && id !== otherNames && text).sort((a, b) => a.location - b.location);
  const scored = sorted.map(({ id, text, location }, index) => {
    const end = sorted[index + 1]?.location ?? matches.length;
    return { id, title: fromIndexForm(text).replace(/\.$/, ''), count: densest(matches, location, end).count };
  });
  const most = Math.max(0, ...scored.map(({ count }) => count));
  return scored
    .filter(({ count }) => count > 0 && count >= most * 0.75)
    .sort((a, b) => b.count - a.count)
    .slice(0, mostParts)
    .map(({ id, title }) => ({ id, title }));
}
