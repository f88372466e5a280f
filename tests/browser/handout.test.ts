import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { papers, pdfOptions } from '../../src/pdf/print-sheets.ts';
import { templates } from '../templates.ts';
import { onPage, useBrowser, useTab } from './browser.ts';
import { pagesMadeFor } from './decks.ts';
import { pdfPages, readByJsqr, readByZbar } from './pdf-pages.ts';

useBrowser();
const open = useTab();

const sheets = pagesMadeFor('to-roi');
/** Most pages: a guide is one sheet of A4 or two of A5, both sides; a session twice that. */
const most = { 'huong-dan': { A4: 2, A5: 4 }, 'tap-huan': { A4: 4, A5: 8 } };
const mostOf = (path: string) => most[path.split('/')[1] as keyof typeof most];

/** The page as it is laid out for a sheet of A4 or A5 less its margins. */
async function onPaper(path: string, paper: 'A4' | 'A5'): Promise<Page> {
  const page = await open(path);
  await page.setViewportSize(paper === 'A4' ? { width: 703, height: 1030 } : { width: 484, height: 714 });
  await page.emulateMedia({ media: 'print' });
  return page;
}

describe('every guide and every session', () => {
  it('has a hand-out', () => expect(sheets.length).toBeGreaterThanOrEqual(20));

  it.each(sheets)('%s prints on few pages, and its code is read from each paper at 200 dpi in grey', async (path) => {
    const page = await open(path);
    await page.emulateMedia({ media: null });
    const address = await page.locator('.sheet-head .address').innerText();
    for (const paper of papers) {
      const pages = await pdfPages(await page.pdf(pdfOptions(paper)), 200);
      expect(pages.length, paper).toBeLessThanOrEqual(mostOf(path)[paper]);
      expect(readByJsqr(pages[0]!), paper).toBe(`https://${address}`);
      expect((await Promise.all(pages.map(readByZbar))).flat(), paper).toEqual([`https://${address}`]);
    }
  });

  it.each(sheets)('%s is large enough and dark enough for a copier, and splits no step', async (path) => {
    for (const paper of papers) {
      const page = await onPaper(path, paper);
      const { small, pale, split, code } = await page.evaluate((least) => {
        const grey = (colour: string) => {
          const [red, green, blue] = colour.match(/[\d.]+/g)!.map((part) => (Number(part) / 255 <= 0.04045 ? Number(part) / 255 / 12.92 : ((Number(part) / 255 + 0.055) / 1.055) ** 2.4));
          return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
        };
        const groundOf = (element: Element | null): string => {
          if (!element) return 'rgb(255, 255, 255)';
          const { backgroundColor } = getComputedStyle(element);
          return backgroundColor === 'rgba(0, 0, 0, 0)' ? groundOf(element.parentElement) : backgroundColor;
        };
        const texts = [...document.querySelectorAll('.sheet *')].filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== ''));
        const contrast = (element: Element) => {
          const shades = [grey(getComputedStyle(element).color), grey(groundOf(element))].sort();
          return (shades[1]! + 0.05) / (shades[0]! + 0.05);
        };
        return {
          small: texts.filter((element) => parseFloat(getComputedStyle(element).fontSize) < (least * 96) / 72 - 0.01).map((element) => element.textContent),
          pale: texts.filter((element) => contrast(element) < 7).map((element) => element.textContent),
          split: [...document.querySelectorAll('.sheet-steps li, .sheet-warning li, .sheet-channels li')].filter((item) => getComputedStyle(item).breakInside !== 'avoid').length,
          code: document.querySelector('.sheet-head figure svg')!.getBoundingClientRect().width / (96 / 25.4),
        };
      }, paper === 'A4' ? 12 : 11);
      expect({ small, pale, split }, paper).toEqual({ small: [], pale: [], split: 0 });
      expect(code, paper).toBeGreaterThanOrEqual(25);
    }
  });
});

describe('a hand-out', () => {
  it('holds every step, the warning, the numbers to call, the day it was checked and who made it', async () => {
    const text = await (await onPaper(templates.handout, 'A4')).locator('body').innerText();
    for (const part of ['Ghi mật khẩu vào sổ', 'Coi chừng lừa đảo', 'Không có mức 3', '1900\u00a00368', 'Đã đối chiếu 22/11/2026', 'trang độc lập Làng số', 'Theo nguồn:']) expect(text).toContain(part);
    expect(text).not.toContain('In tờ này');
  });

  it('says what to beware of by a frame and a sign, not by colour', async () => {
    const warning = (await onPaper(templates.handout, 'A4')).locator('.sheet-warning');
    const { frame, sign } = await warning.evaluate((box) => ({ frame: parseFloat(getComputedStyle(box).borderTopWidth), sign: box.querySelectorAll('h2 svg').length }));
    expect(frame).toBeGreaterThanOrEqual(4);
    expect(sign).toBe(1);
  });

  it('has a button that prints where scripts run, and needs none', async () => {
    await onPage('/404.html', {}, async (page) => {
      await page.addInitScript(() => Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') }));
      await page.goto(inject('site') + templates.handout);
      await page.locator('[data-print]').click();
      expect(await page.locator('body[data-printed]').count()).toBe(1);
    });
    await onPage(templates.handout, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('[data-print]').isVisible()).toBe(false);
      expect(await page.locator('.sheet-steps li').count()).toBe(16);
    });
  });
});
