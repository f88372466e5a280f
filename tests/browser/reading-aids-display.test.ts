import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { templates } from '../templates.ts';
import { useBrowser } from './browser.ts';
import { violations } from './audit.ts';
import { looks, noStorage, onKept, onSite, overflow, tabTo, watchScripts } from './reading-aids.ts';

useBrowser();

const opener = 'header [data-aid]';
const root = (page: Page) => page.evaluate(() => ({ ...document.documentElement.dataset, size: getComputedStyle(document.documentElement).fontSize, ground: getComputedStyle(document.documentElement).backgroundColor }));
const kept = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem('lang-so') ?? 'null') as unknown);

async function open(page: Page) {
  await page.locator(opener).click();
  await page.locator('dialog.display[open]').waitFor();
}

describe('the button', () => {
  it('fetches its script at the first press, and once', async () => {
    await onSite(templates.about, {}, async (page) => {
      const asked = watchScripts(page);
      await page.reload({ waitUntil: 'networkidle' });
      expect(asked).toEqual([]);
      for (let times = 0; times < 2; times++) {
        await open(page);
        await page.keyboard.press('Escape');
      }
      expect(asked).toEqual(['display-dialog']);
      expect(await page.locator('dialog.display').count()).toBe(1);
    });
  });

  it('says when its script cannot be fetched', async () => {
    await onSite(templates.about, {}, async (page) => {
      await page.route(/display-dialog/, (route) => route.abort());
      await page.locator(opener).click();
      await page.locator('header [role=alert]').waitFor();
      expect(await page.locator('header [role=alert]').innerText()).toBe('Chưa tải được.');
    });
  });

  it.each([templates.guide, templates.home])('is not there without JavaScript: %s', async (path) => {
    const shown = await onSite(path, { javaScriptEnabled: false }, (page) => page.locator('[data-aid]').evaluateAll((all) => all.map((button) => button.checkVisibility())));
    expect(shown).toEqual(shown.map(() => false));
    expect(shown.length).toBeGreaterThan(0);
  });

  it('stands in one row with the search and the menu at 360 px, and is large enough', async () => {
    const boxes = await onSite(templates.home, {}, (page) => page.locator('header .bar > *').evaluateAll((all) => all.map((part) => part.getBoundingClientRect()).map(({ top, height, width }) => ({ top, height, width }))));
    expect(boxes.length).toBe(4);
    expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
    for (const { height, width } of boxes) expect(Math.min(height, width)).toBeGreaterThanOrEqual(48);
  });
});

describe('by keyboard alone', () => {
  it('the letters, the colours and the contrast change at once, and the focus comes back', async () => {
    await onSite(templates.guide, {}, async (page) => {
      const before = await root(page);
      await tabTo(page, opener);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.matches('dialog.display [name=text][value=""]'));
      await page.keyboard.press('ArrowDown');
      expect(await root(page)).toMatchObject({ text: 'large', size: '20px' });
      await page.keyboard.press('ArrowDown');
      expect(await root(page)).toMatchObject({ text: 'huge', size: '24px' });
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowUp');
      expect(await root(page)).toMatchObject({ scheme: 'dark', ground: 'rgb(29, 23, 19)' });
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      expect(await root(page)).toMatchObject({ contrast: 'strong', ground: 'rgb(0, 0, 0)' });
      expect(await page.locator('dialog.display [role=status]').innerText()).toBe('Đã đổi. Máy này nhớ cho lần sau.');
      await tabTo(page, '[value=reset]');
      await page.keyboard.press('Enter');
      expect(await root(page)).toEqual(before);
      expect(await kept(page)).toBeNull();
      await page.keyboard.press('Escape');
      expect(await page.evaluate((wanted) => document.activeElement?.matches(wanted), opener)).toBe(true);
      expect(await page.locator('dialog.display').isVisible()).toBe(false);
    });
  });
});

describe('what was chosen', () => {
  it('is on the next page before anything of it is painted', async () => {
    await onSite(templates.guide, {}, async (page) => {
      await open(page);
      await page.getByLabel('Rất lớn').check();
      await page.getByLabel('Tối').check();
      expect(await kept(page)).toEqual({ text: 'huge', scheme: 'dark' });
      // What is on <html> at the moment when there is a body: before that nothing can be painted.
      await page.addInitScript(() => {
        new MutationObserver((_changes, observer) => {
          if (!document.body) return;
          observer.disconnect();
          (window as unknown as { atBody: object }).atBody = { ...document.documentElement.dataset };
        }).observe(document, { childList: true, subtree: true });
      });
      for (const path of [templates.guide, templates.story, templates.share]) {
        await page.goto(new URL(path, page.url()).href);
        expect(await page.evaluate(() => (window as unknown as { atBody: object }).atBody), path).toMatchObject({ text: 'huge', scheme: 'dark', js: '' });
        expect(await root(page), path).toMatchObject({ size: '24px', ground: 'rgb(29, 23, 19)' });
      }
    });
  });

  it.each([['dark', 'light', 'rgb(29, 23, 19)'], ['light', 'dark', 'rgb(251, 245, 228)']] as const)('%s wins over a device that is %s, also in the bar of the browser', async (scheme, colorScheme, ground) => {
    await onKept(templates.guide, { 'lang-so': { scheme } }, async (page) => {
      expect(await root(page)).toMatchObject({ ground });
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(scheme);
      // The first whose condition holds counts (https://html.spec.whatwg.org/#meta-theme-color).
      const bar = () => page.evaluate(() => [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].find(({ media }) => matchMedia(media).matches)!.content);
      expect(await bar()).toBe(scheme === 'dark' ? '#1d1713' : '#fbf5e4');
      await open(page);
      await page.getByLabel('Theo máy').check();
      expect(await bar()).toBe(colorScheme === 'dark' ? 'rgb(29, 23, 19)' : 'rgb(251, 245, 228)');
    }, undefined, { colorScheme });
  });

  it.each([templates.slides, templates.handout])('leaves %s light, and its letters as they are made', async (path) => {
    const plain = await onSite(path, {}, root);
    expect(await onKept(path, { 'lang-so': { scheme: 'dark', text: 'huge' } }, root)).toMatchObject({ size: plain.size, ground: plain.ground });
  });

  it('leaves paper as it is', async () => {
    const print = async (page: Page) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      return page.evaluate(() => [document.body, document.querySelector('h1')!, document.querySelector('li p')!].map((part) => getComputedStyle(part)).map(({ color, backgroundColor, fontSize }) => [color, backgroundColor, fontSize].join()));
    };
    expect(await onKept(templates.guide, { 'lang-so': { scheme: 'dark', text: 'huge' } }, print)).toEqual(await onSite(templates.guide, {}, print));
  });

  it('gives way to nothing but the reader: a device that wants contrast gets it, until told otherwise', async () => {
    await onSite(templates.guide, { contrast: 'more' }, async (page) => {
      expect(await root(page)).toMatchObject({ ground: 'rgb(255, 255, 255)' });
      await open(page);
      const group = page.locator('fieldset', { hasText: 'Tương phản' });
      expect(await group.getByLabel('Cao').isChecked()).toBe(true);
      await group.getByLabel('Thường').check();
      expect(await root(page)).toMatchObject({ ground: 'rgb(251, 245, 228)' });
    });
  });

  it.each(['{', '"dark"', 'null', '[1]', '{"scheme":"mauve","text":7}', '{"a-b":1}'])('as %s does no harm', async (broken) => {
    await onSite('/favicon.svg', {}, async (page) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.evaluate((value) => localStorage.setItem('lang-so', value), broken);
      await page.goto(new URL(templates.about, page.url()).href);
      expect(await root(page)).toMatchObject({ size: '16px', ground: 'rgb(251, 245, 228)', js: '' });
      await open(page);
      await page.getByLabel('Lớn', { exact: true }).check();
      expect(await kept(page)).toMatchObject({ text: 'large' });
      expect(errors).toEqual([]);
    });
  });

  it('can be forgotten, with the ticks of guides', async () => {
    await onKept(templates.about, { 'lang-so': { scheme: 'dark' }, 'lang-so/huong-dan/a/': {}, 'lang-so/huong-dan/b/': {}, other: {} }, async (page) => {
      await open(page);
      expect(await page.locator('.kept').innerText()).toBe('Máy này đang nhớ cỡ chữ và màu, dấu bước của 2 bài. Không gửi đi đâu.');
      await tabTo(page, '[value=forget]');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['other']);
      expect(await root(page)).toMatchObject({ ground: 'rgb(251, 245, 228)' });
      expect(await page.locator('.kept').innerText()).toBe('Máy này chưa nhớ cỡ chữ, màu hay dấu bước nào.');
      expect(await page.locator('dialog.display [role=status]').innerText()).toBe('Đã xóa.');
      expect(await page.locator('[value=forget]').isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đóng');
    });
  });
});

describe('where the storage', () => {
  it.each(Object.entries(noStorage))('%s, a choice holds on this page, and the reader is told', async (_state, hinder) => {
    await onSite('/favicon.svg', {}, async (page) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await hinder(page);
      await page.goto(new URL(templates.guide, page.url()).href);
      await open(page);
      await page.getByLabel('Lớn', { exact: true }).check();
      expect(await root(page)).toMatchObject({ size: '20px' });
      expect(await page.locator('dialog.display [role=status]').innerText()).toMatch(/Máy không cho nhớ/);
      expect(errors).toEqual([]);
    });
  });
});

describe('axe finds nothing in the open dialog', () => {
  it.each(Object.entries(looks))('%s', async (_name, look) => {
    const found = await onKept(templates.guide, { 'lang-so': look }, async (page) => {
      await open(page);
      await page.getByLabel('Lớn', { exact: true }).check();
      return violations(page);
    });
    expect(found).toEqual([]);
  });
});

describe('huge letters at 320 px', () => {
  it.each(Object.entries(templates))('%s does not scroll sideways', async (_name, path) => {
    expect(await onKept(path, { 'lang-so': { text: 'huge' } }, overflow, undefined, { viewport: { width: 320, height: 640 } })).toBe(0);
  });

  it('the dialog fits, and all of it can be reached', async () => {
    await onKept(templates.guide, { 'lang-so': { text: 'huge' } }, async (page) => {
      await open(page);
      const { sideways, right, bottom } = await page.locator('dialog.display').evaluate((dialog) => ({ sideways: dialog.scrollWidth - dialog.clientWidth, right: dialog.getBoundingClientRect().right, bottom: dialog.getBoundingClientRect().bottom }));
      expect(sideways).toBe(0);
      expect(right).toBeLessThanOrEqual(320);
      expect(bottom).toBeLessThanOrEqual(640);
      await page.getByText('Xóa màu, cỡ chữ và dấu đã nhớ').click();
    }, undefined, { viewport: { width: 320, height: 640 } });
  });
});
