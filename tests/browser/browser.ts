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

/** Opens a page of the site, or of the one at `baseURL`, in a context of its own and hands it to `use`. */
export async function onPage<T>(path: string, options: BrowserContextOptions, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: phone, ...options });
  try {
    const page = await context.newPage();
    await page.goto((options.baseURL ?? inject('site')) + path, { waitUntil: 'load' });
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Sets the size of letters of the whole page, as a reader may; not by a style element, which the page's own policy would stop. */
export const setFontSize = (page: Page, size: string): Promise<void> =>
  page.evaluate((wanted) => document.documentElement.style.setProperty('font-size', wanted, 'important'), size);
