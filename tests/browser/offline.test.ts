import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import sirv from 'sirv';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { encode } from '../../src/domain/share-address/encode.ts';
import { emptyPlan } from '../../src/domain/share-address/plan.ts';
import { offlineStrings } from '../../src/site/maker-strings.ts';
import { writeWorker } from '../../src/offline/write-worker.ts';
import { templates } from '../templates.ts';
import { onPage, useBrowser } from './browser.ts';

useBrowser();

const maker = templates['made session'];
const worker = readFileSync(`dist${maker}sw.js`, 'utf8');
const listed = (script: string) => Object.keys((JSON.parse(/self\.pack = (.*);/.exec(script)![1]!) as { files: Record<string, string> }).files);
const everyGuide = listed(worker).flatMap((path) => /^huong-dan\/(.*)\/to-roi\/$/.exec(path)?.[1] ?? []);
const codes = (JSON.parse(readFileSync('content/short-codes.json', 'utf8')) as { code: string; to: string }[]).filter(({ code, to }) => /^\d+$/.test(code) && to.startsWith('/huong-dan/')).map(({ code }) => code);
const plan = encode({ ...emptyPlan(), title: 'Cả kho', items: codes.map((code) => ({ code, minutes: 20 })) });

const said = (page: Page, words: string) => page.locator('offline-copy [role=status]', { hasText: words }).waitFor();
const kept = (page: Page) => page.evaluate(async () => (await (await caches.open('lang-so-tao')).keys()).map(({ url }) => url));

describe('with the network gone', () => {
  it('session, slides and hand-out of all guides still open, and links to them', async () => {
    expect(everyGuide).toHaveLength(codes.length);
    await onPage(maker, {}, async (page) => {
      await said(page, offlineStrings.ready);
      await page.context().setOffline(true);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      // As a chat application opens it: with something hung on.
      await page.goto(`${inject('site')}${maker}?zarsrc=30#${plan}`);
      await page.locator('.qr svg').waitFor();
      expect(await page.locator('.made tbody tr').count()).toBe(codes.length);
      expect(await page.evaluate(() => getComputedStyle(document.querySelector('.topics')!).display)).toBe('grid');
      await page.goto(`${inject('site')}${maker}trinh-chieu/#${plan}`);
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
});

describe('where the reader saves data', () => {
  it('nothing is fetched until they ask for it, and the size is told', async () => {
    await onPage('/404.html', {}, async (page) => {
      await page.addInitScript({ content: "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });" });
      await page.goto(inject('site') + maker);
      const button = page.locator('offline-copy button');
      await button.waitFor();
      expect(await button.innerText()).toMatch(/khoảng [\d,]+\s[kM]B/);
      expect(await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found === undefined))).toBe(true);
      await button.click();
      await said(page, offlineStrings.ready);
    });
  });

  it('and where browsers have no workers, nothing is said', async () => {
    await onPage('/404.html', {}, async (page) => {
      await page.addInitScript({ content: 'delete Navigator.prototype.serviceWorker;' });
      await page.goto(`${inject('site')}${maker}#${plan}`);
      await page.locator('.qr svg').waitFor();
      expect(await page.locator('offline-copy').innerText()).toBe('');
    });
  });
});

describe('between two builds', () => {
  let folder: string;
  let server: Server;
  let url: string;
  /** Paths that the server fails for, and those it was asked for. */
  let failing: string[];
  let asked: string[];
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lang-so-'));
    for (const path of listed(worker)) {
      const file = path.endsWith('/') ? `${path}index.html` : path;
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      cpSync(join('dist', file), join(folder, file));
    }
    await writeWorker(folder, process.env['SITE_URL']);
    failing = [];
    asked = [];
    const files = sirv(folder, { dev: true });
    server = createServer((request, response) => {
      asked.push(request.url!);
      if (failing.some((path) => request.url === path)) return void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>Đăng nhập mạng</title>');
      files(request, response, () => void response.writeHead(404).end());
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const style = listed(worker).find((path) => path.includes('/maker.'))!;
  /** Another build: other words and other styles, under another name. */
  async function rebuild() {
    const page = join(folder, maker, 'index.html');
    const other = style.replace('maker.', 'maker.khac-');
    writeFileSync(page, readFileSync(page, 'utf8').replaceAll(style, other).replace('>Chọn bài<', '>Chọn bài, bản hai<'));
    writeFileSync(join(folder, other), `${readFileSync(join(folder, style), 'utf8')}#chon-bai { letter-spacing: 7px; }`);
    rmSync(join(folder, style));
    await writeWorker(folder, process.env['SITE_URL']);
  }
  const heading = (page: Page) =>
    page.locator('#chon-bai').evaluate((element) => [element.textContent, getComputedStyle(element).letterSpacing, getComputedStyle(document.querySelector('.topics')!).display]);

  it('a page is wholly of the one or wholly of the other, and keeps its session when the new one is opened', async () => {
    await onPage(`${maker}#${plan}`, { baseURL: url }, async (page) => {
      await said(page, offlineStrings.ready);
      await rebuild();
      asked = [];
      await page.reload();
      const button = page.locator('offline-copy button', { hasText: offlineStrings.renew });
      await button.waitFor();
      expect(await heading(page)).toEqual(['Chọn bài', 'normal', 'grid']);
      // Only what changed was fetched.
      expect(asked.filter((path) => !path.includes('sw.js')).sort()).toEqual([`/${style.replace('maker.', 'maker.khac-')}`, maker].sort());
      await button.click();
      await page.locator('#chon-bai', { hasText: 'bản hai' }).waitFor();
      expect(await heading(page)).toEqual(['Chọn bài, bản hai', '7px', 'grid']);
      expect(await page.locator('.items li').count()).toBe(codes.length);
      await said(page, offlineStrings.ready);
      expect(await kept(page)).toHaveLength(listed(readFileSync(join(folder, maker, 'sw.js'), 'utf8')).length);
      expect((await kept(page)).filter((address) => address.includes(style))).toEqual([]);
    });
  });

  it('what another sent in the name of the site is not kept, and the rest need not be fetched again', async () => {
    const broken = `/huong-dan/${everyGuide[0]}/to-roi/`;
    failing = [broken];
    await onPage(maker, { baseURL: url }, async (page) => {
      await said(page, offlineStrings.failed);
      const came = (await kept(page)).map((address) => new URL(address).pathname).filter((path) => path.startsWith('/huong-dan/'));
      expect(came.length).toBeGreaterThan(0);
      expect((await kept(page)).filter((address) => address.includes(broken))).toEqual([]);
      failing = [];
      await page.reload();
      await said(page, offlineStrings.ready);
      expect(await kept(page)).toHaveLength(listed(worker).length);
      expect(came.filter((path) => asked.filter((other) => other === path).length !== 1)).toEqual([]);
    });
  });
});
