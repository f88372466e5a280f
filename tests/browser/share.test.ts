import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { templates } from '../templates.ts';
import { onPage, useBrowser, useTab } from './browser.ts';
import { searchForm } from './search-form.ts';

useBrowser();
const open = useTab();

/** Opens the share page after `before` has changed what its browser can do. */
const opened = <T>(before: string, use: (page: Page) => Promise<T>) =>
  onPage('/404.html', {}, async (page) => {
    await page.addInitScript({ content: before });
    await page.goto(inject('site') + templates.share);
    return use(page);
  });
const define = (name: string, value: string) => `Object.defineProperty(navigator, '${name}', { configurable: true, value: ${value} });`;
const none = define('share', 'undefined') + define('clipboard', 'undefined');
const message = (page: Page) => page.locator('textarea').inputValue();
const selected = (page: Page) => page.evaluate(() => { const field = document.querySelector('textarea')!; return document.activeElement === field && field.value.slice(field.selectionStart, field.selectionEnd) === field.value; });

describe('the ready message', () => {
  it('is copied whole', async () => {
    await opened(none + define('clipboard', '{ writeText: (text) => { window.copied = text; return Promise.resolve(); } }'), async (page) => {
      await page.locator('button', { hasText: 'Chép lời nhắn' }).click();
      await page.locator('[role=status]', { hasText: 'Đã chép' }).waitFor();
      expect(await page.evaluate('window.copied')).toBe(await message(page));
      expect(await page.locator('button', { hasText: 'Gửi' }).isVisible()).toBe(false);
    });
  });

  it.each([
    ['is missing, as inside a chat application', none],
    ['is denied', none + define('clipboard', "{ writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }")],
  ])('is selected where the clipboard %s', async (_, before) => {
    await opened(before, async (page) => {
      await page.locator('button', { hasText: 'Chép lời nhắn' }).click();
      await page.locator('[role=status]', { hasText: 'Máy không cho chép' }).waitFor();
      expect(await selected(page)).toBe(true);
    });
  });

  it.each([
    ['says so when it was sent', '(data) => { window.shared = data; return Promise.resolve(); }', 'Đã chuyển lời nhắn'],
    ['says nothing when the reader changes their mind', "(data) => { window.shared = data; return Promise.reject(new DOMException('', 'AbortError')); }", ''],
    ['names the other way when sending is refused', "(data) => { window.shared = data; return Promise.reject(new DOMException('', 'NotAllowedError')); }", 'Máy không gửi được'],
  ])('%s', async (_, share, words) => {
    await opened(none + define('share', share), async (page) => {
      await page.locator('button', { hasText: 'Gửi' }).click();
      expect(await page.evaluate('window.shared')).toEqual({ text: await message(page) });
      if (words) await page.locator('[role=status]', { hasText: words }).waitFor();
      expect((await page.locator('[role=status]').textContent())!.startsWith(words)).toBe(true);
      if (!words) expect(await page.locator('[role=status]').textContent()).toBe('');
    });
  });

  it('can be selected without JavaScript, and no dead button shows', async () => {
    await onPage(templates.share, { javaScriptEnabled: false }, async (page) => {
      expect(await message(page)).toContain('https://');
      expect(await page.locator('main button').filter({ visible: true }).count()).toBe(0);
      expect(await page.locator('noscript').innerText()).toContain('Bấm giữ vào lời nhắn');
    });
  });

  it('stands beside a QR code of at least 5 cm at arm’s length', async () => {
    const { width } = await onPage(templates.share, {}, async (page) => (await page.locator('svg.qr').boundingBox())!);
    expect(width).toBeGreaterThanOrEqual(300);
  });
});

describe('a code', () => {
  it.each([['07'], ['Q/7'], ['mã 7']])('typed as %j opens its entry', async (typed) => {
    await onPage('/q/', {}, async (page) => {
      const href = await page.locator('a[data-codes="7"]').getAttribute('href');
      await page.locator('#ma').fill(typed);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${href}`);
    });
  });

  it('that there is none of is told, and the page stays', async () => {
    await onPage('/q/', {}, async (page) => {
      await page.locator('#ma').fill('khongco');
      await page.locator('main button', { hasText: 'Mở bài' }).click();
      expect(await page.locator('code-entry [role=status]').innerText()).toContain('Không có mã “khongco”');
      expect(new URL(page.url()).pathname).toBe('/q/');
    });
  });

  it('is a link in the list without JavaScript, where no field shows', async () => {
    await onPage('/q/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('#ma').isVisible()).toBe(false);
      await page.locator('a[data-codes~=vneid]').click();
      expect(new URL(page.url()).pathname).toBe(templates.guide);
    });
  });

  it.each(['/q/1', '/q/1/', '/q/vneid'])('typed as address %s leads on, with the query', async (address) => {
    await onPage('/404.html', {}, async (page) => {
      await page.goto(`${inject('site')}${address}?nguon=to-roi`);
      await page.waitForURL(`**${templates.guide}*`);
      expect(new URL(page.url()).pathname).toBe(templates.guide);
    });
  });
});

describe('the search', () => {
  it.each([['7'], ['mã 7'], ['ma 21'], ['vneid'], ['bhyt']])('finds the entry of %j first', async (query) => {
    const code = query.split(' ').at(-1)!;
    const href = await (await open('/q/')).locator(`a[data-codes~="${code}"]`).getAttribute('href');
    const { field, options } = searchForm(await open('/tim-kiem/'));
    await field.fill(query);
    // One sign alone is answered from the titles, more of them from the whole site.
    await expect.poll(() => options.first().getAttribute('href'), { timeout: 20_000 }).toBe(href);
  });
});
