import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { templates } from '../templates.ts';
import { onPage, phone, useBrowser, useTab } from './browser.ts';
import { pagesMadeFor } from './decks.ts';
import { pdfPages } from './pdf-pages.ts';

useBrowser();
const open = useTab();

const projector = { width: 1024, height: 768 };
const decks = pagesMadeFor('trinh-chieu');
const deck = templates.slides;

/** Where the talk is: what the bar says, what the address says, and which slide fills the screen. */
const place = (page: Page) =>
  page.evaluate(() => {
    const top = [...document.querySelectorAll('.slide')].findIndex((slide) => Math.abs(slide.getBoundingClientRect().top) < 2) + 1;
    return [document.querySelector('.bar b')!.textContent, location.hash, String(top)].join(' ');
  });
const at = (number: number) => `${number} #t${number} ${number}`;

/** Slides with a part outside them, or higher than the screen where they are `projected`. */
const cutSlides = (page: Page, projected: boolean) =>
  page.evaluate((whole) => {
    const cut = [...document.querySelectorAll<HTMLElement>('.slide')].filter((slide) => {
      const room = slide.getBoundingClientRect();
      const parts = [...slide.querySelectorAll('.body *')].filter((part) => !part.closest('svg *, .visually-hidden')).map((part) => part.getBoundingClientRect());
      const outside = parts.some(({ left, right, top, bottom }) => left < room.left - 1 || right > room.right + 1 || top < room.top - 1 || bottom > room.bottom + 1);
      return outside || (whole && room.height > innerHeight + 1);
    });
    return cut.map(({ id, className }) => `${id} ${className}`);
  }, projected);

describe('every guide and every session', () => {
  it('has slides', () => expect(decks.length).toBeGreaterThanOrEqual(20));

  it.each(decks)('%s: no slide is cut on a projector, none is wider than a phone', async (path) => {
    const page = await open(path);
    for (const viewport of [projector, { width: 1280, height: 720 }, { width: 1920, height: 1080 }, phone]) {
      await page.setViewportSize(viewport);
      expect(await cutSlides(page, viewport !== phone), `${viewport.width}×${viewport.height}`).toEqual([]);
    }
  });

  it.each(decks)('%s: what to do in a step stands at least 40 px high on a projector', async (path) => {
    const page = await open(path);
    await page.setViewportSize(projector);
    const sizes = await page.locator('.slide.step h2').evaluateAll((all) => all.map((element) => parseFloat(getComputedStyle(element).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(40);
  });
});

describe('keys', () => {
  it.each([
    ['ArrowRight', 1, 2],
    ['ArrowDown', 1, 2],
    ['PageDown', 1, 2],
    [' ', 1, 2],
    ['Shift+ ', 3, 2],
    ['ArrowLeft', 3, 2],
    ['ArrowUp', 3, 2],
    ['PageUp', 3, 2],
    ['Home', 5, 1],
    ['ArrowLeft', 1, 1],
    ['Control+ArrowRight', 2, 2],
    ['x', 2, 2],
  ])('%s on slide %i shows slide %i', async (key, from, to) => {
    await onPage(`${deck}#t${from}`, { viewport: projector }, async (page) => {
      await page.keyboard.press(key);
      await expect.poll(() => place(page)).toBe(at(to));
    });
  });

  it('pressed fast in a row are all heard, and End shows the last slide', async () => {
    await onPage(deck, { viewport: projector }, async (page) => {
      for (let times = 0; times < 6; times += 1) await page.keyboard.press('PageDown');
      expect(await place(page)).toBe(at(7));
      await page.keyboard.press('End');
      expect(await place(page)).toBe(at(await page.locator('.slide').count()));
    });
  });

  it('leave links and buttons what is theirs', async () => {
    await onPage(`${deck}#t2`, { viewport: projector }, async (page) => {
      await page.locator('.bar button[value=next]').focus();
      await page.keyboard.press(' ');
      await expect.poll(() => place(page)).toBe(at(3));
      await page.locator('.bar a').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/dang-ky-vneid-muc-2\/$/);
    });
  });

  it('B and the full stop of a clicker make the screen black; the next key only brings it back', async () => {
    await onPage(`${deck}#t2`, { viewport: projector }, async (page) => {
      const black = () => page.evaluate(() => getComputedStyle(document.body, '::after').backgroundColor === 'rgb(0, 0, 0)');
      for (const key of ['b', 'B', '.']) {
        await page.keyboard.press(key);
        expect(await black(), key).toBe(true);
        await page.keyboard.press('PageDown');
        expect(await black(), key).toBe(false);
        expect(await place(page)).toBe(at(2));
      }
    });
  });

  it('F fills the screen and gives it back', async () => {
    await onPage(deck, { viewport: projector }, async (page) => {
      const full = () => page.evaluate(() => document.fullscreenElement !== null);
      await page.keyboard.press('f');
      await expect.poll(full).toBe(true);
      await page.keyboard.press('f');
      await expect.poll(full).toBe(false);
    });
  });
});

describe('progress', () => {
  it('follows buttons and scrolling, which ends on a whole slide', async () => {
    await onPage(deck, { viewport: projector, hasTouch: true }, async (page) => {
      await page.locator('.bar button[value=next]').tap();
      expect(await place(page)).toBe(at(2));
      await page.mouse.move(500, 300);
      await page.mouse.wheel(0, 600);
      await expect.poll(() => place(page)).toBe(at(3));
      expect(await page.locator('progress').evaluate((bar: HTMLProgressElement) => [bar.value, bar.max])).toEqual([3, await page.locator('.slide').count()]);
    });
  });

  it('starts at the slide that the address names', async () => {
    expect(await onPage(`${deck}#t5`, { viewport: projector }, place)).toBe(at(5));
  });

  it('on a phone, a slide longer than the screen is read to its end first', async () => {
    await onPage(templates['session slides'], { viewport: { width: 320, height: 400 } }, async (page) => {
      const tall = await page.locator('.slide').evaluateAll((all) => all.findIndex((slide) => slide.getBoundingClientRect().height > innerHeight * 1.2));
      await page.locator('.slide').nth(tall).evaluate((slide) => slide.scrollIntoView());
      await page.waitForTimeout(200);
      const bar = page.locator('.bar b');
      expect(await bar.textContent()).toBe(String(tall + 1));
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(300);
      expect(await bar.textContent()).toBe(String(tall + 1));
      expect(await page.locator('.slide').nth(tall).evaluate((slide) => slide.getBoundingClientRect().top)).toBeLessThan(-10);
    });
  });
});

describe('without JavaScript', () => {
  it('slides are a page that scrolls, with every word and no dead button', async () => {
    await onPage(deck, { viewport: phone, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.bar a').isVisible()).toBe(true);
      expect(await page.locator('.bar button[value=next]').isVisible()).toBe(false);
      expect(await page.locator('.slide.step').count()).toBe(16);
      await page.locator('.slide.end').scrollIntoViewIfNeeded();
      expect(await page.locator('.slide.end svg').isVisible()).toBe(true);
    });
  });
});

describe('light and paper', () => {
  it('stays light where the laptop prefers dark', async () => {
    const ground = await onPage(deck, { viewport: projector, colorScheme: 'dark' }, (page) => page.locator('.slide').first().evaluate((slide) => getComputedStyle(slide).backgroundColor));
    expect(ground).toBe('rgb(251, 245, 228)');
  });

  it.each([deck, templates['session slides']])('%s prints one slide a sheet', async (path) => {
    const { slides, pages } = await onPage(path, { viewport: projector }, async (page) => ({
      slides: await page.locator('.slide').count(),
      pages: (await pdfPages(await page.pdf({ preferCSSPageSize: true }))).length,
    }));
    expect(pages).toBe(slides);
  });
});
