import { browse, slow, touchSearch } from './browse.ts';
import type { Search } from './prepare-site.ts';
import type { Served } from './serve-compressed.ts';
import { watchPage } from './watch-page.ts';

/** One response: its path, its bytes as sent, and when it was asked for and complete, in seconds after the touch. */
export interface Sent {
  path: string;
  bytes: number;
  asked: number;
  complete: number;
}

/** What it took from the touch of the link until something stood there. */
export interface FirstResult {
  /** Seconds to the first title or result. */
  useful: number;
  /** Seconds to the first result with an excerpt for the whole query. */
  full: number;
  /** All responses asked for after the touch that were complete by then. */
  sent: Sent[];
}

/** Between two letters: someone who types fast. */
const betweenKeys = 100;

/** Touches the link to the search on a page that is loaded and idle, slow in network and processor, and types `query`. */
export async function firstResult(chromium: string, { url, bytes }: Served, search: Search, query: string): Promise<FirstResult> {
  return browse(chromium, async ({ page, slowNetwork, slowProcessor }) => {
    const done: { path: string; from: number; to: number }[] = [];
    page.on('requestfinished', (request) => {
      const { startTime, responseEnd } = request.timing();
      done.push({ path: new URL(request.url()).pathname, from: startTime, to: startTime + responseEnd });
    });
    await page.addInitScript(watchPage, query);
    await page.goto(url + search.page, { waitUntil: 'networkidle' });
    await slowNetwork();
    await slowProcessor(slow.cpu);
    await touchSearch(page);
    await page.keyboard.type(query, { delay: betweenKeys });
    await page.waitForFunction(() => Number.isFinite(window.searchMarks.full), undefined, { timeout: 120_000, polling: 250 });
    const { touch = 0, useful = 0, full = 0 } = await page.evaluate(() => window.searchMarks);
    const seconds = (time: number) => (time - touch) / 1000;
    const sent = done.filter(({ from, to }) => from >= touch && to <= full);
    return {
      useful: seconds(useful),
      full: seconds(full),
      sent: sent.map(({ path, from, to }) => ({ path, bytes: bytes.get(path) ?? 0, asked: seconds(from), complete: seconds(to) })),
    };
  });
}
