import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { encode } from '../../src/domain/share-address/encode.ts';
import { emptyPlan } from '../../src/domain/share-address/plan.ts';
import { templates } from '../templates.ts';
import { desktop, inTabs, onPage, useBrowser } from './browser.ts';
import { fakeSpeech } from './fake-speech.ts';
import { openDialog, searchForm } from './search-form.ts';

useBrowser();

/** From now on `found` gathers what the content security policy stops on the pages of a tab (https://www.w3.org/TR/CSP3/#violation-events). */
async function watch(page: Page, found: string[]): Promise<void> {
  await page.exposeFunction('told', (what: string) => found.push(what));
  await page.addInitScript(() => document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => (window as unknown as { told(what: string): void }).told(`${location.pathname} ${effectiveDirective} ${blockedURI}`)));
  await page.addInitScript(fakeSpeech, { voices: [{ lang: 'vi-VN', local: true }] });
}

/** Opens a page that has the policy, and waits until nothing more comes of it. */
async function openWhole(page: Page, path: string): Promise<void> {
  const answer = await page.goto(inject('site') + path, { waitUntil: 'networkidle' });
  expect(answer!.headers()['content-security-policy'], path).toMatch(/^default-src 'none'/);
}

/** What the policy stopped on a page while `use` was at work. */
async function stopped(path: string, use: (page: Page) => Promise<unknown>): Promise<string[]> {
  const found: string[] = [];
  await onPage('/favicon.svg', { viewport: desktop, serviceWorkers: 'allow' }, async (page) => {
    await watch(page, found);
    await openWhole(page, path);
    await use(page);
    await page.waitForTimeout(100);
  });
  return found;
}

const plan = { ...emptyPlan(), title: 'Buổi học', items: [{ code: '4', minutes: 40 }] };

describe('the content security policy stops nothing', () => {
  it('of any template as it opens', async () => {
    const found: string[] = [];
    const watched = new Set<Page>();
    await inTabs(4, { viewport: desktop, serviceWorkers: 'allow' }, Object.values(templates), async (page, path) => {
      if (!watched.has(page)) await watch(page, found);
      watched.add(page);
      await openWhole(page, path);
      await page.waitForTimeout(100);
    });
    expect(found).toEqual([]);
  });

  it.each<[string, string, (page: Page) => Promise<unknown>]>([
    ['the search page', templates.search, (page) => searchForm(page).ask('lừa đảo')],
    ['the search dialog', templates.guide, async (page) => (await openDialog(page)).ask('lừa đảo')],
    ['the quiz', '/tap-huan/buoi-3-khong-mac-lua/', (page) => page.locator('quiz-questions button').first().click()],
    ['the slides', templates.slides, async (page) => {
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(() => location.hash === '#t2');
    }],
    ['the loudspeaker', templates['short loudspeaker script'], async (page) => {
      await page.locator('[data-do=toggle]').click();
      await page.locator('[data-script] [aria-current]').first().waitFor();
    }],
    ['the finder of communes', templates['commune list'], async (page) => {
      await page.locator('#ten-xa').fill('yen hoa');
      await page.locator('unit-finder li:visible').first().waitFor();
    }],
    ['the share page', templates.share, (page) => page.locator('button', { hasText: 'Chép lời nhắn' }).click()],
    ['the maker of sessions', templates['made session'], async (page) => {
      await page.locator('input[value="4"]').check();
      await page.locator('.made svg').first().waitFor();
      await page.evaluate(() => navigator.serviceWorker.ready);
    }],
    ['slides that were put together', `${templates['made slides']}#${encode(plan)}`, (page) => page.locator('.slide').nth(1).waitFor({ state: 'attached' })],
    ['hand-outs that were put together', `${templates['made handout']}#${encode(plan)}`, (page) => page.locator('.sheet').first().waitFor()],
    ['a short code', '/q/7/', (page) => page.waitForURL((url) => url.pathname.startsWith('/cau-chuyen/'))],
  ])('of %s at work', async (_, path, use) => expect(await stopped(path, use)).toEqual([]));
});

describe('the content security policy stops', () => {
  it.each([
    ['a script written into a page', 'script-src-elem inline', () => document.head.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = 1' }))],
    ['a handler', 'script-src-attr inline', () => document.body.setAttribute('onclick', 'window.ran = 1')],
    ['a style attribute', 'style-src-attr inline', () => document.body.setAttribute('style', 'color: red')],
    ['a picture from elsewhere', 'img-src https://example.com/a.png', () => document.body.append(Object.assign(new Image(), { src: 'https://example.com/a.png' }))],
  ] as [string, string, () => void][])('%s', async (_, what, make) => {
    expect(await stopped(templates.guide, (page) => page.evaluate(make))).toEqual([`${templates.guide} ${what}`]);
  });
});

describe('frames', () => {
  /** Headings of a page of the site inside a page of another port, which is another site to it. */
  async function framed(path: string): Promise<number> {
    const other = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<iframe src="${inject('site')}${path}"></iframe>`));
    await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
    try {
      const baseURL = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
      return await onPage('/', { baseURL }, (page) => page.frames()[1]!.locator('main h1').count());
    } finally {
      other.close();
    }
  }
  it('of a chart work on another site', async () => expect(await framed(templates.embed)).toBe(1));
  it('of any other page stay empty', async () => expect(await framed(templates.indicator)).toBe(0));
});
