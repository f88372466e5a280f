import { askPage } from './ask-page.ts';
import { browse, slow, touchSearch } from './browse.ts';
import type { Search } from './prepare-site.ts';
import type { Served } from './serve-compressed.ts';

/** Milliseconds of each key press, sorted. */
export interface KeyPresses {
  fast: number[];
  slow: number[];
}

/** Types all queries letter by letter once to fetch and warm up everything, then again measured, then again on a slow processor. */
export async function keyPresses(chromium: string, { url }: Served, search: Search, queries: string[]): Promise<KeyPresses> {
  // A blank changes nothing that is asked.
  const typed = queries.flatMap((query) => [...query].map((_, index) => query.slice(0, index + 1))).filter((text) => !text.endsWith(' '));
  return browse(chromium, async ({ page, slowProcessor }) => {
    await page.goto(url + search.page, { waitUntil: 'networkidle' });
    await touchSearch(page);
    const measure = async () => (await askPage(page, typed)).map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
    await measure();
    const fast = await measure();
    await slowProcessor(slow.cpu);
    return { fast, slow: await measure() };
  });
}
