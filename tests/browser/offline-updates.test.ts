import { readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWorker } from '../../src/offline/write-worker.ts';
import { keptStrings } from '../../src/site/offline-strings.ts';
import { onPage, useBrowser } from './browser.ts';
import { itemOf, keptFiles, offlineSite, openKeptPage, reportOf, untilKept, type OfflineSite } from './offline-site.ts';

useBrowser();

const guide = '/huong-dan/dang-ky-vneid-muc-2/';
const second = '/huong-dan/khai-sinh-lien-thong/';
const story = '/cau-chuyen/ma-qr-dau-kiet-hung-nhon/';
const session = 'tap-huan/buoi-2-vneid-va-so-dien-thoai/';

let site: OfflineSite;
beforeEach(async () => {
  site = await offlineSite();
});
afterEach(() => site.close());

const inSite = (path: string) => join(site.folder, path);
const editFile = (path: string, edit: (text: string) => string) => writeFileSync(inSite(path), edit(readFileSync(inSite(path), 'utf8')));
const script = () => `_astro/${readdirSync(inSite('_astro')).find((name) => name.startsWith('full-search.'))!}`;

/** Another build: other words, a script under another name, another list of titles. Gives the script's old path. */
async function rebuild(): Promise<string> {
  const old = script();
  const name = (path: string) => path.slice('_astro/'.length);
  const renamed = old.replace('full-search.', 'full-search.hai-');
  renameSync(inSite(old), inSite(renamed));
  for (const file of readdirSync(inSite('_astro')).filter((one) => one.startsWith('SearchScript'))) editFile(`_astro/${file}`, (text) => text.replaceAll(name(old), name(renamed)));
  for (const path of [guide, second]) editFile(`${path}index.html`, (text) => text.replace(/<h1([^>]*)>/, '<h1$1>Bản hai: '));
  editFile('pagefind/titles.json', (text) => text.replace('"pages"', '"ban":2,"pages"'));
  await writeWorker(site.folder, process.env['SITE_URL']);
  return old;
}

const heading = (page: Page) => page.locator('h1').innerText();
const titles = (page: Page) => page.evaluate(() => fetch('/pagefind/titles.json').then((answer) => answer.text()));
const buildOf = (page: Page) => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL);
/** Lets the browser look for a newer worker, in a page of its own, and waits until that one works. */
async function update(context: BrowserContext) {
  const page = await context.newPage();
  await page.goto(site.url + story);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const old = registration.active;
    await registration.update();
    while (registration.active === old || registration.active?.state !== 'activated') await new Promise((done) => setTimeout(done, 20));
  });
  return page;
}

describe('between two builds', () => {
  it('an open page stays with its own to the end, a new one is wholly of the next, and the old files go when nobody needs them', async () => {
    await onPage(story, { baseURL: site.url, serviceWorkers: 'allow' }, async (first) => {
      await untilKept(first, 'guides');
      await openKeptPage(first, site.url);
      await itemOf(first, 'search').locator('button[value=save]').click();
      await untilKept(first, 'search');
      const page = await first.context().newPage();
      await page.goto(site.url + guide);
      const before = await heading(page);
      const oldTitles = await titles(page);
      const old = await rebuild();
      site.asked = [];
      const newer = await update(page.context());
      expect(await buildOf(page)).toBe(`${site.url}/sw.js`);
      // Only what changed was fetched.
      const fetched = site.asked.filter((path) => path.startsWith('/huong-dan/') || path.startsWith('/pagefind/'));
      expect(fetched.sort()).toEqual([second, guide, '/pagefind/titles.json'].sort());

      // The script is no longer on the server; the page that came with it still gets it, and the index that belongs to it.
      expect(await page.evaluate(async (path) => (await fetch(path)).status, `/${old}`)).toBe(200);
      expect(await page.evaluate(`import('/${old}').then(Object.keys)`)).not.toEqual([]);
      expect(await titles(page)).toBe(oldTitles);
      expect(await heading(page)).toBe(before);
      await newer.goto(site.url + guide);
      expect(await heading(newer)).toBe(`Bản hai: ${before}`);
      expect(await titles(newer)).toContain('"ban":2');
      expect((await keptFiles(newer)).some((key) => key.startsWith(`${old}?`))).toBe(true);

      site.down = true;
      await page.locator('a[data-search]').first().click();
      await page.keyboard.type('vneid');
      await page.locator('[role=option] .excerpt').first().waitFor();
      site.down = false;

      await Promise.all([page.close(), first.close()]);
      // Pages that were just opened are looked after for a minute: the clock of their notes is set back.
      await newer.evaluate(async () => {
        const notes = await caches.open((await caches.keys()).find((name) => name.endsWith(' notes'))!);
        for (const request of await notes.keys()) {
          const value = (await (await notes.match(request))!.json()) as { since?: number };
          if (request.url.includes('pin%2F')) await notes.put(request, Response.json({ ...value, since: 0 }));
        }
      });
      await newer.reload();
      await expect.poll(async () => (await keptFiles(newer)).filter((key) => key.startsWith(`${old}?`)), { timeout: 10_000 }).toEqual([]);
      expect((await reportOf(newer)).sets['search']).toMatchObject({ state: 'whole', missing: 0 });
    });
  });

  it('one that cannot be fetched whole leaves the last good one, and is gone on with', async () => {
    await onPage(story, { baseURL: site.url, serviceWorkers: 'allow' }, async (page) => {
      await untilKept(page, 'guides');
      await rebuild();
      site.captured = (path) => path === second;
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update();
        const { installing } = registration;
        while (installing && installing.state !== 'redundant') await new Promise((done) => setTimeout(done, 20));
      });
      await page.goto(site.url + guide);
      expect(await heading(page)).not.toContain('Bản hai');
      await page.goto(site.url + second);
      expect(await heading(page)).not.toContain('mạng');
      site.captured = () => false;
      await (await update(page.context())).close();
      await page.goto(site.url + second);
      expect(await heading(page)).toContain('Bản hai');
    });
  });

  it('OFFLINE=off takes away everything in one deploy, and pages are those of the network, once', async () => {
    await onPage(story, { baseURL: site.url, serviceWorkers: 'allow' }, async (page) => {
      await untilKept(page, 'guides');
      await page.goto(site.url + guide);
      await rebuild();
      await writeWorker(site.folder, process.env['SITE_URL'], 'off');
      let loads = 0;
      page.on('load', () => loads++);
      const reloaded = page.waitForEvent('load');
      await page.evaluate(() => void navigator.serviceWorker.getRegistration().then((registration) => registration!.update()));
      await reloaded;
      expect(await heading(page)).toContain('Bản hai');
      await expect.poll(() => page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]), { timeout: 5_000 }).toEqual([0, 0]);
      // These pages still ask for the worker, as pages of the build before do; it goes again and leaves them alone.
      await page.waitForTimeout(500);
      expect(loads).toBe(1);
      expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    });
  });
});

describe('a download', () => {
  it('that breaks off keeps what came, says so, and is gone on with', async () => {
    await onPage(story, { baseURL: site.url, serviceWorkers: 'allow' }, async (page) => {
      await untilKept(page, 'guides');
      await openKeptPage(page, site.url);
      const broken = `/${session}to-roi/`;
      site.captured = (path) => path === broken;
      const save = itemOf(page, session).locator('button[value=save]');
      await save.click();
      await page.locator('.said', { hasText: 'Chưa tải xong' }).waitFor();
      expect(await save.innerText()).toMatch(/^Tải tiếp/);
      const came = (await keptFiles(page)).map((key) => `/${key.split('?')[0]}`).filter((path) => path.startsWith(`/${session}`));
      expect(came).not.toContain(broken);
      expect(came.length).toBeGreaterThan(0);
      site.captured = () => false;
      site.asked = [];
      // Not even asked for: it goes on with the next visit.
      await page.goto(site.url + story);
      await untilKept(page, session);
      expect(site.asked).toContain(broken);
      expect(came.filter((path) => site.asked.includes(path))).toEqual([]);
    });
  });

  it('for which the browser has no room is taken back, and what was kept before stays', async () => {
    await onPage(story, { baseURL: site.url, serviceWorkers: 'allow' }, async (page) => {
      await untilKept(page, 'guides');
      await openKeptPage(page, site.url);
      const before = (await keptFiles(page)).sort();
      const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.url, quotaSize: usage + 60_000 });
      await itemOf(page, 'search').locator('button[value=save]').click();
      await page.locator('.said', { hasText: keptStrings.full('Ô tìm kiếm') }).waitFor();
      expect((await keptFiles(page)).sort()).toEqual(before);
      expect((await reportOf(page)).sets['search']!.state).toBeUndefined();
      site.down = true;
      await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.url, quotaSize: 1 });
      await page.goto(site.url + guide);
      expect(await heading(page)).toContain('VNeID');
      site.down = false;
      expect((await page.goto(`${site.url}/cau-chuyen/`))!.status()).toBe(200);
    });
  });
});

describe('under a base path', () => {
  it('all of it works as at the root, and what stands beside it is left alone', async () => {
    const under = await offlineSite('/lang-so/');
    try {
      writeFileSync(join(under.folder, '../khac.html'), '<title>Trang khác</title>');
      await onPage(story, { baseURL: under.url, serviceWorkers: 'allow' }, async (page) => {
        await untilKept(page, 'guides');
        // Another site at the root of the same origin.
        await page.evaluate(async () => (await caches.open('lang-so / kept')).put('/huong-dan/?1', new Response('của trang khác')));
        await openKeptPage(page, under.url);
        await itemOf(page, 'huong-dan/dang-ky-vneid-muc-2/').locator('button[value=save]').click();
        await untilKept(page, 'huong-dan/dang-ky-vneid-muc-2/');
        under.down = true;
        await page.goto(`${under.url}/q/vneid/`);
        expect(new URL(page.url()).pathname).toBe(`/lang-so${guide}`);
        await page.goto(`${under.url}${guide}trinh-chieu/`);
        expect(await page.locator('.slide').count()).toBeGreaterThan(5);
        expect((await page.goto(`${under.url}/xa/`))!.status()).toBe(503);
        await page.locator('.not-kept', { hasText: '/lang-so/xa/' }).waitFor();
        await page.locator('button[name=clear]').click();
        await page.locator('.said', { hasText: keptStrings.cleared }).waitFor();
        expect(await page.evaluate(async () => (await caches.match('/huong-dan/?1'))?.text())).toBe('của trang khác');
        await expect(page.goto(under.url.replace('/lang-so', '/khac.html'))).rejects.toThrow('ERR_');
      });
    } finally {
      under.close();
    }
  });
});
