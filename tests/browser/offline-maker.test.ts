import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { encode } from '../../src/domain/share-address/encode.ts';
import { emptyPlan } from '../../src/domain/share-address/plan.ts';
import { offlineStrings } from '../../src/site/offline-strings.ts';
import { templates } from '../templates.ts';
import { onPage, useBrowser } from './browser.ts';
import { offlineSite, type OfflineSite } from './offline-site.ts';

useBrowser();

const maker = templates['made session'];
const codes = (JSON.parse(readFileSync('content/short-codes.json', 'utf8')) as { code: string; to: string }[]).filter(({ code, to }) => /^\d+$/.test(code) && to.startsWith('/huong-dan/')).map(({ code }) => code);
const plan = encode({ ...emptyPlan(), title: 'Cả kho', items: codes.map((code) => ({ code, minutes: 20 })) });
const said = (page: Page, words: string) => page.locator('offline-copy [role=status]', { hasText: words }).waitFor();

let site: OfflineSite;
beforeAll(async () => {
  site = await offlineSite();
});
afterAll(() => site.close());
afterEach(() => {
  site.down = false;
  site.asked = [];
});
const slidesAsked = () => site.asked.filter((path) => /^\/huong-dan\/.*\/trinh-chieu\/$/.test(path));

it('a session of all guides, its slides and its hand-out open with the network gone', async () => {
  await onPage(maker, { baseURL: site.url, serviceWorkers: 'allow' }, async (page) => {
    await said(page, offlineStrings.ready);
    site.down = true;
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    // As a chat application opens it: with something hung on.
    await page.goto(`${site.url}${maker}?zarsrc=30#${plan}`);
    await page.locator('.qr svg').waitFor();
    expect(await page.locator('.made tbody tr').count()).toBe(codes.length);
    await page.goto(`${site.url}${maker}trinh-chieu/#${plan}`);
    await page.locator('.slide.end svg').waitFor();
    expect(await page.locator('.slide').count()).toBeGreaterThan(codes.length * 8);
    expect(await page.locator('main').innerText()).not.toContain('Chưa tải được');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.bar p').innerText()).toMatch(/^Trang 2 /);
    await page.locator('.bar a').click();
    await page.locator('.made a', { hasText: 'Tờ rơi' }).click();
    await page.locator('.sheet.made svg[role=img]').waitFor();
    expect(await page.locator('.sheet').count()).toBe(codes.length + 1);
    expect(errors).toEqual([]);
  });
});

it('where the reader saves data nothing is fetched for it until they ask, and the size is told', async () => {
  await onPage('/favicon.svg', { baseURL: site.url, serviceWorkers: 'allow' }, async (page) => {
    await page.addInitScript({ content: "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });" });
    await page.goto(site.url + maker);
    const button = page.locator('offline-copy button');
    await button.waitFor();
    expect(await button.innerText()).toMatch(/khoảng [\d,]+\s[kM]B/);
    expect(slidesAsked()).toEqual([]);
    await button.click();
    await said(page, offlineStrings.ready);
    expect(slidesAsked()).toHaveLength(codes.length);
  });
});

it('where browsers have no workers, nothing is said', async () => {
  await onPage('/favicon.svg', { baseURL: site.url, serviceWorkers: 'allow' }, async (page) => {
    await page.addInitScript({ content: 'delete Navigator.prototype.serviceWorker;' });
    await page.goto(`${site.url}${maker}#${plan}`);
    await page.locator('.qr svg').waitFor();
    expect(await page.locator('offline-copy').innerText()).toBe('');
  });
});
