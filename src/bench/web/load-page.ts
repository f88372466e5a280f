import type { Browser } from 'playwright-core';
import { onSlowPhone } from './slow-phone.ts';
import { watchLoad } from './watch-load.ts';

export const kinds = ['HTML', 'CSS', 'script', 'font', 'image', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** What one load of a page cost, until nothing more was asked for. */
export interface PageLoad {
  /** Bytes on the wire, headers too. */
  bytes: Record<Kind, number>;
  requests: number;
  /** Milliseconds from the start of the navigation: first and largest contentful paint. */
  first: number;
  largest: number;
  /** Cumulative layout shift. */
  shift: number;
  /** Milliseconds beyond 50 of every task that was longer. */
  blocked: number;
}

const kindOf: Record<string, Kind> = { Document: 'HTML', Stylesheet: 'CSS', Script: 'script', Font: 'font', Image: 'image' };

/** Loads a page once. Refuses one on which nothing was painted (Error). */
export async function loadPage(browser: Browser, cpu: number, url: string): Promise<PageLoad> {
  return onSlowPhone(browser, cpu, async (page, protocol) => {
    const bytes: PageLoad['bytes'] = { HTML: 0, CSS: 0, script: 0, font: 0, image: 0, other: 0 };
    const asked = new Map<string, Kind>();
    protocol.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
      if (!request.url.startsWith('data:')) asked.set(requestId, kindOf[type ?? ''] ?? 'other');
    });
    protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = asked.get(requestId);
      if (kind) bytes[kind] += encodedDataLength;
    });
    await page.addInitScript(watchLoad);
    await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
    const marks = await page.evaluate(() => new Promise<Window['loadMarks']>((done) => requestIdleCallback(() => setTimeout(() => done(window.loadMarks), 500))));
    if (marks.first === 0 || marks.largest === 0) throw new Error(`Unexpected blank page at ${url}, expected a painted one`);
    return { bytes, requests: asked.size, ...marks };
  });
}

/** Milliseconds from the start of the navigation until the last byte of one file is there. */
export async function loadFile(browser: Browser, cpu: number, url: string): Promise<number> {
  return onSlowPhone(browser, cpu, async (page) => {
    await page.goto(url, { waitUntil: 'load' });
    return page.evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).responseEnd);
  });
}
