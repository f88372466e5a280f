import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { offlineStrings, keptStrings } from '../../src/site/offline-strings.ts';
import { violations } from './audit.ts';
import { onPage, useBrowser } from './browser.ts';
import { itemOf, keptFiles, offlineSite, openKeptPage, reportOf, untilKept, type OfflineSite } from './offline-site.ts';

useBrowser();

const story = '/cau-chuyen/ma-qr-dau-kiet-hung-nhon/';
const other = '/cau-chuyen/quet-ma-dau-ngo-song-phuong/';
const guide = '/huong-dan/dang-ky-vneid-muc-2/';
const session = 'tap-huan/buoi-2-vneid-va-so-dien-thoai/';

let site: OfflineSite;
beforeAll(async () => {
  site = await offlineSite();
});
afterAll(() => site.close());
afterEach(() => {
  site.down = false;
  site.captured = () => false;
});

describe('after one visit, with the network gone', () => {
  it('a guide never opened is there, the page that was read, and printed codes; another page says what there is', async () => {
    await onPage(story, { baseURL: site.url, serviceWorkers: 'allow' }, async (page) => {
      await untilKept(page, 'guides');
      site.down = true;
      // As a chat application opens it: with something hung on.
      await page.goto(`${site.url}${guide}?zarsrc=30#buoc-2`);
      expect(await page.locator('h1').innerText()).toContain('VNeID');
      await page.goto(site.url + story);
      expect(await page.locator('h1').innerText()).toContain('kiệt');
      await page.goto(`${site.url}/q/1`);
      expect(new URL(page.url()).pathname).toBe(guide);
      const answer = await page.goto(site.url + other);
      expect(answer!.status()).toBe(503);
      await page.locator('.kept:not([hidden])').waitFor();
      expect([await page.locator('h1').innerText(), await page.title()]).toEqual([keptStrings.notKept, keptStrings.notKept]);
      expect(await page.locator('.not-kept').innerText()).toContain(other);
      // As it is without a worker it is audited with all other pages.
      expect(await violations(page)).toEqual([]);
      expect(await page.locator('.kept [data-set=guides]').innerText()).toMatch(/Đã lưu ngày .*, khoảng [\d,]+\s[kM]B/);
      expect(await page.locator('.visited a').first().innerText()).toContain('kiệt');
      site.down = false;
      await page.locator('button[name=retry]').click();
      await page.locator('article, .prose').first().waitFor();
      expect(await page.locator('.not-kept').count()).toBe(0);
    });
  });

  it('a page that was left out of what is kept is not, and a wrong address is no page that was read', async () => {
    await onPage(story, { baseURL: site.url, serviceWorkers: 'allow' }, async (page) => {
      await untilKept(page, 'guides');
      await page.goto(`${site.url}/khong-co-trang-nay/`);
      await page.goto(site.url + other);
      const { visited } = await reportOf(page);
      expect(visited.map(({ path }) => `/${path}`)).toEqual([other, story]);
    });
  });
});

describe('where the reader saves data', () => {
  it('nothing but the page itself is kept until it is asked for, and its size is told first', async () => {
    await onPage('/favicon.svg', { baseURL: site.url, serviceWorkers: 'allow' }, async (page) => {
      await page.addInitScript({ content: "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });" });
      await page.goto(site.url + guide);
      await expect.poll(async () => (await reportOf(page)).visited.length, { timeout: 10_000 }).toBe(1);
      expect((await reportOf(page)).sets['guides']!.state).toBeUndefined();
      site.asked = [];
      await openKeptPage(page, site.url);
      const button = itemOf(page, 'guides').locator('button[value=save]');
      expect(await button.innerText()).toMatch(/^Lưu \(khoảng [\d,]+\s[kM]B\)$/);
      expect(await button.getAttribute('aria-label')).toMatch(/^Lưu .*: Mọi bài hướng dẫn$/);
      expect(site.asked.filter((path) => path.startsWith('/huong-dan/'))).toEqual([]);
      await button.click();
      await page.locator('.said', { hasText: keptStrings.done('Mọi bài hướng dẫn') }).waitFor();
      expect((await reportOf(page)).sets['guides']).toMatchObject({ state: 'whole', missing: 0 });
    });
  });
});

describe('on the page of what is kept', () => {
  it('a session and the search are saved, used without network, and deleted', async () => {
    await onPage(story, { baseURL: site.url, serviceWorkers: 'allow' }, async (page) => {
      await untilKept(page, 'guides');
      const before = await keptFiles(page);
      await openKeptPage(page, site.url, `?luu=${session}`);
      // Who comes from a session finds its button.
      expect(await page.evaluate(() => (document.activeElement as HTMLButtonElement).ariaLabel)).toContain('Buổi 2');
      await page.keyboard.press('Enter');
      await page.locator(`.kept [data-set="${session}"]`).waitFor();
      expect(await page.evaluate(() => document.activeElement!.closest('li')!.dataset['set'])).toBe(session);
      await itemOf(page, 'search').locator('button[value=save]').click();
      await page.locator('.said', { hasText: keptStrings.done('Ô tìm kiếm') }).waitFor();
      site.down = true;

      await page.goto(`${site.url}/${session}trinh-chieu/`);
      expect(await page.locator('.slide').count()).toBeGreaterThan(10);
      await page.goto(`${site.url}/tim-kiem/?q=ma%20qr`);
      await page.locator('[role=option] .excerpt').first().waitFor();
      expect(await page.locator('[role=option]').first().getAttribute('href')).toContain('quet-ma-qr');
      // What was read is found by its title; what is not kept is not offered.
      const found = await page.locator('[role=option]').evaluateAll((options) => options.map((option) => (option as HTMLAnchorElement).pathname));
      expect(found).toContain(story);
      expect(found).not.toContain(other);
      expect(await page.locator('.status').innerText()).toContain('đã lưu');
      // A page that was read, and runs the scripts of this build, searches the same index.
      await page.goto(site.url + story);
      await page.locator('a[data-search]').first().click();
      await page.keyboard.type('vneid');
      await page.locator('[role=option] .excerpt').first().waitFor();

      await openKeptPage(page, site.url);
      await page.locator(`.kept [data-set="${session}"] button[value=drop]`).click();
      await page.locator('.said', { hasText: 'Đã xóa' }).waitFor();
      expect(await page.evaluate(() => document.activeElement!.closest('.kept') !== null)).toBe(true);
      await page.locator('.kept [data-set=search] button[value=drop]').click();
      await expect.poll(async () => (await keptFiles(page)).sort()).toEqual(before.sort());
      expect((await page.goto(`${site.url}/${session}trinh-chieu/`))!.status()).toBe(503);

      await openKeptPage(page, site.url);
      await page.locator('button[name=clear]').click();
      await page.locator('.said', { hasText: keptStrings.cleared }).waitFor();
      expect(await page.locator('.kept li').count()).toBe(0);
      // What was taken away does not come back by itself.
      site.down = false;
      await page.goto(site.url + guide);
      await expect.poll(async () => (await reportOf(page)).visited.length).toBe(1);
      expect((await reportOf(page)).sets['guides']!.state).toBe('unwanted');
    });
  });
});

describe('where nothing can be kept', () => {
  it.each([
    ['a browser without workers', 'delete Navigator.prototype.serviceWorker;', keptStrings.none],
    ['a private window', "ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('', 'SecurityError'));", keptStrings.refused],
  ])('%s is told why, and pages work', async (_, content, words) => {
    await onPage('/favicon.svg', { baseURL: site.url, serviceWorkers: 'allow' }, async (page) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.addInitScript({ content });
      await page.goto(`${site.url}/khong-mang/`);
      await page.locator('.said', { hasText: words }).waitFor();
      expect(await page.locator('button[value=save]:visible').count()).toBe(0);
      await page.goto(site.url + guide);
      expect(await page.locator('#cac-buoc').count()).toBe(1);
      expect(errors).toEqual([]);
    });
  });
});

describe('a name for it', () => {
  it('leads from a guide, and from the foot of every page', async () => {
    await onPage(guide, { baseURL: site.url, serviceWorkers: 'allow' }, async (page) => {
      expect(await page.locator('main a', { hasText: offlineStrings.saveThis }).getAttribute('href')).toBe(`/khong-mang/?luu=${guide.slice(1)}`);
      expect(await page.locator('footer a', { hasText: offlineStrings.name }).getAttribute('href')).toBe('/khong-mang/');
    });
  });
});
