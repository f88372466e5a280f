import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { templates } from '../templates.ts';
import { violations } from './audit.ts';
import { fakeSpeech, type FakeSpeech } from './fake-speech.ts';
import { onPage, setFontSize, useBrowser } from './browser.ts';

useBrowser();

const path = templates['short loudspeaker script'];
const toggle = '[data-do=toggle]';

/** The page of a script in a browser whose voices are made up. */
const listening = <T>(speech: FakeSpeech, use: (page: Page) => Promise<T>, options: BrowserContextOptions = {}) =>
  onPage('/404.html', options, async (page) => {
    await page.addInitScript(fakeSpeech, speech);
    await page.goto(inject('site') + path, { waitUntil: 'load' });
    return use(page);
  });

const marked = (page: Page) => page.locator('[data-script] [aria-current]').allInnerTexts();
const sentences = (page: Page) => page.locator('[data-script] span').allInnerTexts();
const log = (page: Page) => page.evaluate(() => (window as unknown as { log: string[] }).log);
const finish = (page: Page, how: 'end' | 'error' = 'end') => page.evaluate((how) => (window as unknown as { finish: (how: string) => void }).finish(how), how);
const vietnamese = [{ lang: 'en-US' }, { lang: 'vi_VN', local: false, name: 'xa' }, { lang: 'vi-VN', local: true, name: 'gần' }];

describe('the buttons', () => {
  it.each<[string, FakeSpeech, boolean]>([
    ['show where a Vietnamese voice is there', { voices: vietnamese }, true],
    ['show when it comes late', { voices: vietnamese, late: 80 }, true],
    ['stay hidden where voices speak other tongues', { voices: [{ lang: 'en-US' }, { lang: 'vie-x' }] }, false],
    ['stay hidden where there is no voice', { voices: [] }, false],
    ['stay hidden where nothing can speak, as in Zalo', { voices: 'none' }, false],
  ])('%s', async (_, speech, visible) => {
    const errors: string[] = [];
    await listening(speech, async (page) => {
      page.on('pageerror', (error) => errors.push(error.message));
      await page.reload();
      await page.waitForTimeout(250);
      expect(await page.locator(toggle).isVisible()).toBe(visible);
      expect((await sentences(page)).length).toBeGreaterThan(5);
    });
    expect(errors).toEqual([]);
  });

  it('stay hidden without JavaScript, and the text is there', async () => {
    await onPage(path, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator(toggle).isVisible()).toBe(false);
      expect(await page.locator('[data-script]').innerText()).toContain('Kính thưa bà con.');
    });
  });

  it('are 48 px high, fit a narrow phone with large text, and hold against axe while reading, light and dark', async () => {
    await listening({ voices: vietnamese }, async (page) => {
      await page.click(toggle);
      const heights = await page.locator('.listen .button').evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(48);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), colorScheme).toEqual([]);
      }
      await setFontSize(page, '200%');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    });
  });
});

describe('listening', () => {
  it('reads sentence by sentence with the voice of the device, and marks the one being read', async () => {
    await listening({ voices: vietnamese }, async (page) => {
      const [first, second, third] = await sentences(page);
      await page.click(toggle);
      expect(await marked(page)).toEqual([first]);
      await finish(page);
      expect(await marked(page)).toEqual([second]);
      await finish(page);
      expect(await marked(page)).toEqual([third]);
      expect((await log(page)).filter((line) => line.startsWith('speak'))).toEqual([first, second, third].map((text) => `speak gần vi-VN 1 ${text}`));
    });
  });

  it('ends after the last sentence', async () => {
    await listening({ voices: vietnamese }, async (page) => {
      const all = await sentences(page);
      await page.click(toggle);
      for (let read = 0; read < all.length; read++) await finish(page);
      expect(await marked(page)).toEqual([]);
      expect(await page.innerText(toggle)).toBe('Nghe');
      expect((await log(page)).filter((line) => line.startsWith('speak'))).toHaveLength(all.length);
    });
  });

  it('pauses, and goes on with the same sentence; what comes late from before does no harm', async () => {
    await listening({ voices: vietnamese }, async (page) => {
      const [, second] = await sentences(page);
      await page.click(toggle);
      await finish(page);
      expect(await page.innerText(toggle)).toBe('Tạm dừng');
      await page.click(toggle);
      expect(await page.innerText(toggle)).toBe('Nghe tiếp');
      expect((await log(page)).at(-1)).toBe('cancel');
      await finish(page);
      expect(await marked(page)).toEqual([second]);
      await page.click(toggle);
      expect((await log(page)).at(-1)).toBe(`speak gần vi-VN 1 ${second}`);
    });
  });

  it('stops, and begins anew; the focus stays with the buttons', async () => {
    await listening({ voices: vietnamese }, async (page) => {
      const [first] = await sentences(page);
      await page.click(toggle);
      await finish(page);
      await page.click('[data-do=stop]');
      expect(await marked(page)).toEqual([]);
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['do'])).toBe('toggle');
      expect(await page.locator('[data-do=next]').isDisabled()).toBe(true);
      await page.click(toggle);
      expect(await marked(page)).toEqual([first]);
    });
  });

  it('goes to the next passage and back', async () => {
    await listening({ voices: vietnamese }, async (page) => {
      const starts = await page.locator('[data-script] p').evaluateAll((passages) => passages.map((passage) => passage.querySelector('span')!.innerText));
      await page.click(toggle);
      await page.click('[data-do=next]');
      await page.click('[data-do=next]');
      expect(await marked(page)).toEqual([starts[2]]);
      await finish(page);
      await page.click('[data-do=previous]');
      expect(await marked(page)).toEqual([starts[1]]);
      for (let i = 0; i < 3; i++) await page.click('[data-do=previous]');
      expect(await marked(page)).toEqual([starts[0]]);
    });
  });

  it('takes another speed at once', async () => {
    await listening({ voices: vietnamese }, async (page) => {
      const [first] = await sentences(page);
      await page.click(toggle);
      await page.selectOption('.listen select', '0.8');
      expect((await log(page)).at(-1)).toBe(`speak gần vi-VN 0.8 ${first}`);
    });
  });

  it('says so when the voice fails, and lets one try again', async () => {
    await listening({ voices: vietnamese }, async (page) => {
      await page.click(toggle);
      await finish(page, 'error');
      expect(await page.innerText('.listen [role=status]')).toContain('không đọc tiếp được');
      expect(await page.innerText(toggle)).toBe('Nghe tiếp');
      await page.click(toggle);
      expect(await page.locator('.listen [role=status]').textContent()).toBe('');
    });
  });

  it('stops when the page is left', async () => {
    await listening({ voices: vietnamese }, async (page) => {
      await page.click(toggle);
      const last = await page.evaluate(() => {
        window.dispatchEvent(new PageTransitionEvent('pagehide'));
        return (window as unknown as { log: string[] }).log.at(-1);
      });
      expect(last).toBe('cancel');
      expect(await marked(page)).toEqual([]);
    });
  });

  it.each([
    ['no-preference', true],
    ['reduce', false],
  ] as const)('with motion “%s” scrolls along: %s', async (reducedMotion, scrolls) => {
    await listening({ voices: vietnamese }, async (page) => {
      await page.click(toggle);
      for (let i = 0; i < 6; i++) await page.click('[data-do=next]');
      await page.waitForTimeout(700);
      const inView = await page.locator('[data-script] [aria-current]').evaluate((sentence) => sentence.getBoundingClientRect().top < innerHeight);
      expect(inView).toBe(scrolls);
    }, { reducedMotion });
  });

  it('keeps nothing and asks nothing of the network', async () => {
    await listening({ voices: vietnamese }, async (page) => {
      await page.waitForLoadState('networkidle');
      const seen: string[] = [];
      page.on('request', (request) => seen.push(request.url()));
      await page.click(toggle);
      await finish(page);
      expect(seen).toEqual([]);
      expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
    });
  });
});

it('prints the script alone, in 16 points or more, with page numbers', async () => {
  await onPage(path, {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.script').evaluate((script) => parseFloat(getComputedStyle(script).fontSize))).toBeGreaterThanOrEqual(16 * (96 / 72));
    for (const hidden of ['.versions', '.after', 'body > footer', 'body > header nav']) expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
    expect(await page.locator('.script').isVisible()).toBe(true);
    const css = readFileSync(`dist${await page.locator('link[href*="/_astro/loudspeaker"]').getAttribute('href')}`, 'utf8');
    expect(css).toMatch(/@bottom-center\s*\{[^}]*counter\(page\)/);
  });
});
