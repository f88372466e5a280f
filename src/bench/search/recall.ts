import { askPage } from './ask-page.ts';
import { browse, touchSearch } from './browse.ts';
import type { Search } from './prepare-site.ts';
import type { Served } from './serve-compressed.ts';

/** A query and the addresses any of which answers it (tests/search/queries.json). */
export interface Judged {
  class: string;
  query: string;
  expect: string[];
}

/** For each class, the places of the first expected result, from 1; Infinity where it is not shown. */
export type Ranks = Map<string, number[]>;

/** Asks the page of a search all queries. */
export async function ranksOf(chromium: string, { url }: Served, search: Search, judged: Judged[]): Promise<Ranks> {
  const shown = await browse(chromium, async ({ page }) => {
    await page.goto(url + search.page, { waitUntil: 'networkidle' });
    await touchSearch(page);
    return askPage(page, judged.map(({ query }) => query));
  });
  const ranks: Ranks = new Map();
  judged.forEach(({ class: name, expect }, index) => {
    const at = shown[index]!.results.findIndex((address) => expect.includes(address));
    ranks.set(name, [...(ranks.get(name) ?? []), at < 0 ? Infinity : at + 1]);
  });
  return ranks;
}

/** The part of the ranks, in per cent, that are at most `most`. */
export const recallAt = (ranks: readonly number[], most: number): number => (100 * ranks.filter((rank) => rank <= most).length) / ranks.length;
