import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packOf, pagesIn, sessionIds, unpack } from '../site/packs.ts';
import { desktop, onPage, phone, useBrowser } from './browser.ts';
import { pdfPages, readByZbar } from './pdf-pages.ts';

useBrowser();

const start = '/MO-TRANG-NAY.html';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lang-so-'));
  for (const id of sessionIds) unpack(packOf(id), join(folder, id));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Opens a page of an unpacked pack, without a network; `seen` gathers what asks for one and what goes wrong. */
const inPack = <T>(id: string, path: string, use: (page: Page, seen: string[]) => Promise<T>, options: BrowserContextOptions = {}) =>
  onPage('', { baseURL: 'about:blank', offline: true, ...options }, async (page) => {
    const seen: string[] = [];
    page.on('request', (request) => !/^(?:file|data):/.test(request.url()) && seen.push(`asked for ${request.url()}`));
    // What the browser itself gives up, when the next page is opened, is not missing.
    page.on('requestfailed', (request) => request.failure()?.errorText !== 'net::ERR_ABORTED' && seen.push(`not there: ${request.url()}`));
    page.on('console', (message) => /error|warning/.test(message.type()) && seen.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => seen.push(`${page.url()}: ${error.message}`));
    await page.goto(pathToFileURL(join(folder, id)) + path);
    return use(page, seen);
  });

describe.each(sessionIds)('the pack of %s, opened from a folder without a network', (id) => {
  it('leads from its first page to every page by links that all work', async () => {
    await inPack(id, start, async (page, seen) => {
      const top = pathToFileURL(join(folder, id)).href;
      const reached = new Set([top + start]);
      for (const address of reached) {
        await page.goto(address);
        expect(await page.evaluate(() => [...document.styleSheets].length > 1 && getComputedStyle(document.body).margin), address).toBe('0px');
        const links = await page.locator('a[href]').evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ href }) => href));
        for (const link of links.filter((href) => !/^(?:tel|mailto):/.test(href))) {
          const [file, anchor] = link.split('#');
          expect(file!.startsWith(`${top}/`) && existsSync(new URL(file!)), `${address} → ${link}`).toBe(true);
          if (anchor && file === address) expect(await page.locator(`[id="${anchor}"]`).count(), link).toBe(1);
          if (file!.endsWith('.html')) reached.add(file!);
        }
      }
      expect([...reached].map((address) => address.slice(top.length)).sort()).toEqual(pagesIn(packOf(id)).map(({ path }) => path).sort());
      expect(seen).toEqual([]);
    });
  });
});

describe('in a pack', () => {
  const id = 'buoi-3-khong-mac-lua';
  const session = `/trang/tap-huan/${id}/`;

  it('a tap on the first page opens the slides, which turn by key, clicker and button', async () => {
    await inPack(id, start, async (page, seen) => {
      await page.getByRole('link', { name: 'Trình chiếu' }).first().click();
      await page.waitForURL(/trinh-chieu\/index\.html/);
      const at = async () => (await page.locator('.bar b').innerText()).trim();
      expect(await at()).toBe('1');
      await page.keyboard.press('ArrowRight');
      expect(await at()).toBe('2');
      await page.keyboard.press('PageDown');
      expect(await at()).toBe('3');
      await page.locator('.bar button[value=back]').click();
      expect(await at()).toBe('2');
      expect(page.url()).toMatch(/#t2$/);
      await page.keyboard.press('End');
      expect(Number(await at())).toBe(await page.locator('.slide').count());
      expect(seen).toEqual([]);
    }, { viewport: { width: 1024, height: 768 } });
  });

  it('the questions say at once whether a choice is right', async () => {
    await inPack(id, `${session}index.html`, async (page, seen) => {
      const first = page.locator('.question').first();
      const right = Number(await first.getAttribute('data-answer')) - 1;
      const choices = first.locator('.options button');
      await choices.nth(right === 0 ? 1 : 0).click();
      expect(await first.locator('.verdict').innerText()).toContain('Chưa đúng');
      await choices.nth(right).click();
      expect(await first.locator('.verdict').innerText()).toContain('Đúng rồi');
      expect(await first.locator('details').getAttribute('open')).not.toBeNull();
      expect(seen).toEqual([]);
    });
  });

  it('everything can be read without scripts', async () => {
    await inPack(id, `${session}index.html`, async (page) => {
      await page.locator('.question summary').first().click();
      expect(await page.locator('.question details p').first().isVisible()).toBe(true);
      await page.goto(pathToFileURL(join(folder, id)) + `${session}trinh-chieu/index.html`);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(2000);
    }, { javaScriptEnabled: false });
  });

  it('the hand-out prints with its code', async () => {
    await inPack(id, `${session}to-roi/index.html`, async (page, seen) => {
      const [first] = await pdfPages(await page.pdf({ preferCSSPageSize: true, format: 'A4' }), 200);
      expect(await readByZbar(first!)).toEqual([`https://${await page.locator('.sheet-head .address').innerText()}`]);
      expect(seen).toEqual([]);
    });
  });

  it.each([['a phone', phone], ['a laptop', desktop]])('the first page fits %s, its links large enough to tap', async (_, viewport) => {
    await inPack(id, start, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      const heights = await page.locator('main a').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(48);
    }, { viewport });
  });
});
