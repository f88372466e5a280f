import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { templates } from '../templates.ts';
import { useBrowser } from './browser.ts';
import { violations } from './audit.ts';
import { looks, noStorage, onKept, onSite, overflow, tabTo, watchScripts } from './reading-aids.ts';

useBrowser();

const opener = 'main [data-aid]';
const path = templates.guide;
const other = '/huong-dan/nhan-dien-va-bao-lua-dao/';
const box = (page: Page, step: number) => page.getByLabel(`Đã xong bước ${step}`, { exact: true });
const count = (page: Page) => page.locator('.step-marks .count').innerText();
const news = (page: Page) => page.locator('.step-marks .news').innerText();
const kept = (page: Page) => page.evaluate(() => localStorage.getItem(`lang-so${location.pathname}`));
const ready = (page: Page) => page.waitForFunction(() => document.querySelector('.step-marks .count')?.textContent);

async function start(page: Page) {
  await page.locator(opener).click();
  await ready(page);
}

describe('the button before the steps', () => {
  it('fetches one script, when it is pressed', async () => {
    await onSite(path, {}, async (page) => {
      const asked = watchScripts(page);
      await page.reload({ waitUntil: 'networkidle' });
      expect(asked).toEqual([]);
      await start(page);
      expect(asked).toEqual(['step-marks']);
      expect(await page.locator(opener).count()).toBe(0);
    });
  });

  it('is not there without JavaScript, nor in the search', async () => {
    await onSite(path, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator(opener).isVisible()).toBe(false);
      expect(await page.locator('main').innerText()).not.toContain('Đánh dấu');
    });
  });
});

describe('by keyboard alone', () => {
  it('steps are ticked, counted, found again, and forgotten', async () => {
    await onSite(path, {}, async (page) => {
      const steps = await page.locator('[data-search-step]').count();
      await tabTo(page, opener);
      await page.keyboard.press('Enter');
      await ready(page);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Theo dõi các bước');
      expect(await count(page)).toBe(`Đã xong 0 trên ${steps} bước.`);
      expect(await page.locator('.next').isVisible()).toBe(false);
      for (const step of [1, 2]) {
        await tabTo(page, `#buoc-${step} input`);
        await page.keyboard.press('Space');
        expect(await count(page)).toBe(`Đã xong ${step} trên ${steps} bước.`);
      }
      expect(await page.locator('.step-marks progress').evaluate((bar: HTMLProgressElement) => [bar.value, bar.max])).toEqual([2, steps]);

      const asked = watchScripts(page);
      await page.reload();
      await ready(page);
      expect(asked).toEqual(['step-marks']);
      expect([await box(page, 1).isChecked(), await box(page, 2).isChecked(), await box(page, 3).isChecked()]).toEqual([true, true, false]);
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
      await tabTo(page, '.next a');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đi tới bước 3');
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#buoc-3');
      await page.waitForFunction(() => Math.abs(document.querySelector('#buoc-3')!.getBoundingClientRect().top) < innerHeight / 4);

      await page.locator('.step-marks').evaluate((panel: HTMLElement) => panel.focus());
      await tabTo(page, '[name=clear]');
      await page.keyboard.press('Enter');
      expect(await news(page)).toBe('Đã xóa dấu.');
      expect(await page.locator('.mark input:checked').count()).toBe(0);
      expect(await kept(page)).toBeNull();
    });
  });

  it('all steps done are said to be all, and one taken back counts no more', async () => {
    await onSite(path, {}, async (page) => {
      await start(page);
      const boxes = await page.locator('.mark input').all();
      for (const each of boxes) await each.press('Space');
      expect(await count(page)).toBe(`Đã xong cả ${boxes.length} bước.`);
      expect(await page.locator('.next').isVisible()).toBe(false);
      await boxes[3]!.press('Space');
      expect(await page.locator('.next a').innerText()).toBe('Đi tới bước 4');
    });
  });

  it('prints', async () => {
    await onSite(path, {}, async (page) => {
      await page.evaluate(() => Object.assign(window, { print: () => document.documentElement.setAttribute('data-printed', '') }));
      await start(page);
      await tabTo(page, '[name=print]');
      await page.keyboard.press('Enter');
      expect(await page.locator('html[data-printed]').count()).toBe(1);
    });
  });
});

describe('ticks', () => {
  it('are those of one guide', async () => {
    await onSite(path, {}, async (page) => {
      await start(page);
      await box(page, 1).check();
      const asked = watchScripts(page);
      await page.goto(new URL(other, page.url()).href, { waitUntil: 'networkidle' });
      expect(asked).toEqual([]);
      await start(page);
      expect(await page.locator('.mark input:checked').count()).toBe(0);
    });
  });

  it('on steps that have changed since are not carried over, and the reader is told', async () => {
    await onKept(path, { [`lang-so${path}`]: { of: 'older', done: [1, 4] } }, async (page) => {
      await ready(page);
      expect(await news(page)).toMatch(/^Các bước của bài này đã sửa/);
      expect(await page.locator('.mark input:checked').count()).toBe(0);
      await box(page, 2).check();
      expect(await news(page)).toBe('');
      expect(JSON.parse((await kept(page))!)).toMatchObject({ done: [2] });
      await page.reload();
      await ready(page);
      expect([await news(page), await box(page, 2).isChecked()]).toEqual(['', true]);
    });
  });

  it('go when everything is forgotten', async () => {
    await onSite(path, {}, async (page) => {
      await start(page);
      await box(page, 1).check();
      await page.locator('header [data-aid]').click();
      await page.locator('[value=forget]').click();
      await page.keyboard.press('Escape');
      expect([await box(page, 1).isChecked(), await kept(page)]).toEqual([false, null]);
    });
  });

  it('are not on paper', async () => {
    const print = async (page: Page) => {
      await page.emulateMedia({ media: 'print' });
      return page.locator('.prose').innerText();
    };
    const ticked = await onSite(path, {}, async (page) => {
      await start(page);
      await box(page, 1).check();
      const text = await print(page);
      expect(await page.locator('#buoc-1, #buoc-2').evaluateAll((steps) => new Set(steps.map((step) => getComputedStyle(step).borderInlineStart)).size)).toBe(1);
      return text;
    });
    expect(ticked).toBe(await onSite(path, {}, print));
  });
});

describe('where the storage', () => {
  it.each(Object.entries(noStorage))('%s, ticks hold on this page, and the reader is told', async (_state, hinder) => {
    await onKept(path, {}, async (page) => {
      await start(page);
      await box(page, 1).check();
      expect(await count(page)).toMatch(/^Đã xong 1 trên/);
      expect(await news(page)).toBe('Máy không cho nhớ: rời trang này là mất dấu.');
    }, hinder);
  });
});

describe('the screen', () => {
  /** A device that keeps its screen on, or not: what is asked of it stands in `window.screenLog`. */
  const device = (page: Page, allows: boolean) =>
    page.addInitScript((allowed) => {
      const log: string[] = [];
      const locks: EventTarget[] = [];
      const request = async () => {
        log.push('ask');
        if (!allowed) throw new DOMException('low battery', 'NotAllowedError');
        const lock = Object.assign(new EventTarget(), { release: async () => { log.push('release'); lock.dispatchEvent(new Event('release')); } });
        locks.push(lock);
        return lock;
      };
      Object.defineProperty(navigator, 'wakeLock', { value: { request } });
      Object.assign(window, {
        screenLog: log,
        // As a browser does it: the lock is let go, then the page hears that it is hidden.
        turn: (state: string) => {
          Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
          if (state === 'hidden') locks.at(-1)!.dispatchEvent(new Event('release'));
          document.dispatchEvent(new Event('visibilitychange'));
        },
        stop: () => locks.at(-1)!.dispatchEvent(new Event('release')),
      });
    }, allows);
  const onDevice = (allows: boolean, use: (page: Page) => Promise<void>) => onKept(path, {}, async (page) => {
    await start(page);
    await use(page);
  }, (page) => device(page, allows));
  const pressed = (page: Page) => page.locator('[name=light]').getAttribute('aria-pressed');
  const log = (page: Page) => page.evaluate(() => (window as unknown as { screenLog: string[] }).screenLog);
  const turn = (page: Page, state: string) => page.evaluate((wanted) => (window as unknown as { turn: (state: string) => void }).turn(wanted), state);

  it('stays on from press to press', async () => {
    await onDevice(true, async (page) => {
      expect(await log(page)).toEqual([]);
      await tabTo(page, '[name=light]');
      await page.keyboard.press('Space');
      expect([await pressed(page), await news(page), await log(page)]).toEqual(['true', 'Màn hình sẽ không tự tắt khi bạn xem trang này.', ['ask']]);
      await page.keyboard.press('Space');
      expect([await pressed(page), await news(page), await log(page)]).toEqual(['false', 'Màn hình lại tự tắt như thường.', ['ask', 'release']]);
    });
  });

  it('is asked for again when the page comes back, but not once it was let go', async () => {
    await onDevice(true, async (page) => {
      await page.locator('[name=light]').click();
      await turn(page, 'hidden');
      expect(await pressed(page)).toBe('true');
      await turn(page, 'visible');
      expect([await pressed(page), await log(page)]).toEqual(['true', ['ask', 'ask']]);
      await page.locator('[name=light]').click();
      await turn(page, 'hidden');
      await turn(page, 'visible');
      expect([await pressed(page), await log(page)]).toEqual(['false', ['ask', 'ask', 'release']]);
    });
  });

  it('that the device turns off after all is said to be off', async () => {
    await onDevice(true, async (page) => {
      await page.locator('[name=light]').click();
      await page.evaluate(() => (window as unknown as { stop: () => void }).stop());
      expect([await pressed(page), await news(page)]).toEqual(['false', 'Máy không cho giữ màn hình sáng, thường vì sắp hết pin.']);
    });
  });

  it('that the device refuses is said to be refused', async () => {
    await onDevice(false, async (page) => {
      await page.locator('[name=light]').click();
      expect([await pressed(page), await news(page)]).toEqual(['false', 'Máy không cho giữ màn hình sáng, thường vì sắp hết pin.']);
    });
  });

  it('has no button where browsers cannot keep it on', async () => {
    await onKept(path, {}, async (page) => {
      await start(page);
      expect(await page.locator('.step-marks button').allInnerTexts()).toEqual(['In trang này', 'Xóa dấu']);
    }, (page) => page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'wakeLock')));
  });
});

describe('ticked steps', () => {
  it.each(Object.entries(looks))('%s: axe finds nothing, and nothing scrolls sideways at 320 px', async (_name, look) => {
    await onKept(path, { 'lang-so': look }, async (page) => {
      await start(page);
      await box(page, 1).check();
      await page.locator('[name=light]').click();
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      const small = await page.locator('.step-marks .button, .mark').evaluateAll((all) => all.filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 48).length);
      expect(small).toBe(0);
    }, undefined, { viewport: { width: 320, height: 640 } });
  });
});
