import type { BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { onPage } from './browser.ts';

/** The looks that a reader can choose, as they are kept. */
export const looks = {
  light: { scheme: 'light' },
  dark: { scheme: 'dark' },
  'strong contrast': { contrast: 'strong' },
  'dark with strong contrast': { scheme: 'dark', contrast: 'strong' },
  'huge letters': { text: 'huge' },
} as const;

/** Opens a page of the site itself: no service worker answers from earlier pages. */
export const onSite: typeof onPage = (path, options, use) => onPage(path, { serviceWorkers: 'block', ...options }, use);

/** Opens a page of the site where `kept` is remembered already, key by key, after `before` has prepared the browser. */
export const onKept = <T>(path: string, kept: Record<string, object>, use: (page: Page) => Promise<T>, before: (page: Page) => Promise<unknown> = () => Promise.resolve(), options: BrowserContextOptions = {}): Promise<T> =>
  onSite('/favicon.svg', options, async (page) => {
    await page.evaluate((all) => Object.entries(all).forEach(([key, value]) => localStorage.setItem(key, JSON.stringify(value))), kept);
    await before(page);
    await page.goto(inject('site') + path, { waitUntil: 'load' });
    return use(page);
  });

/** A browser that keeps nothing: private windows, and chat applications that switch storage off. */
export const noStorage = {
  'throws when asked for': (page: Page) => page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } })),
  'is missing': (page: Page) => page.addInitScript(() => Object.defineProperty(window, 'localStorage', { value: null })),
  'is full': (page: Page) => page.addInitScript(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }),
};

/** Scripts that the page asks for from now on. */
export function watchScripts(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && asked.push(new URL(request.url()).pathname.replace(/^\/_astro\/|-[\w-]{8}\.js$/g, '')));
  return asked;
}

/** Presses Tab until what is wanted has the focus; throws after many. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

export const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
