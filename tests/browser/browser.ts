import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

let browser: Browser;

/** Starts one Chromium for a test file and closes it after; call it once, at the top. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: inject('chromium'),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    });
  });
  afterAll(() => browser.close());
}

export const phone = { width: 360, height: 640 };
export const desktop = { width: 1280, height: 800 };

/**
 * Opens a page of the site, or of the one at `baseURL`, in a context of its own and hands it to `use`. Without the service worker,
 * which would answer from its store what a test wants from the network: `serviceWorkers: 'allow'` for tests of just that.
 */
export async function onPage<T>(path: string, options: BrowserContextOptions, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: phone, serviceWorkers: 'block', ...options });
  try {
    const page = await context.newPage();
    await page.goto((options.baseURL ?? inject('site')) + path, { waitUntil: 'load' });
    return await use(page);
  } finally {
    await context.close();
  }
}

/**
 * One tab for all tests of a file, for pages that are only looked at: opening a tab costs four times what opening a page in it does.
 * Hands back what opens an address there, at the size of a phone. Without service workers, which would answer from earlier pages.
 */
export function useTab(options: BrowserContextOptions = {}): (path: string) => Promise<Page> {
  let tab: Page;
  beforeAll(async () => {
    tab = await (await browser.newContext({ viewport: phone, serviceWorkers: 'block', ...options })).newPage();
  });
  return async (path) => {
    await tab.setViewportSize(phone);
    await tab.goto(inject('site') + path, { waitUntil: 'load' });
    return tab;
  };
}

/** Looks at every item in one of a few tabs of one context, in each at one item after the other; answers stand in the order of the items. */
export async function inTabs<Item, Answer>(count: number, options: BrowserContextOptions, items: readonly Item[], look: (page: Page, item: Item) => Promise<Answer>): Promise<Answer[]> {
  const context = await browser.newContext({ viewport: phone, serviceWorkers: 'block', ...options });
  try {
    const answers: Answer[] = [];
    const waiting = items.entries();
    const work = async (page: Page) => {
      for (const [index, item] of waiting) answers[index] = await look(page, item);
    };
    await Promise.all(Array.from({ length: count }, async () => work(await context.newPage())));
    return answers;
  } finally {
    await context.close();
  }
}

/** Sets the size of letters of the whole page, as a reader may; not by a style element, which the page's own policy would stop. */
export const setFontSize = (page: Page, size: string): Promise<void> =>
  page.evaluate((wanted) => document.documentElement.style.setProperty('font-size', wanted, 'important'), size);
