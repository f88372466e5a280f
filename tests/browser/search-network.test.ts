import { describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { templates } from '../templates.ts';
import { onPage, useBrowser } from './browser.ts';
import { openDialog, searchForm } from './search-form.ts';

useBrowser();

/** What goes wrong on a page, but for files that could not be fetched, which Pagefind tells of too. */
function watch(page: Page): string[] {
  const wrong: string[] = [];
  const note = (message: string) => !/^Failed to load |^Pagefind: /.test(message) && wrong.push(message);
  page.on('pageerror', ({ message }) => note(message));
  page.on('console', (message) => message.type() === 'error' && note(message.text()));
  return wrong;
}

describe('without network', () => {
  it('typing says so, offers titles that fit, and finds everything when the network is back', async () => {
    await onPage(templates.guide, {}, async (page) => {
      const wrong = watch(page);
      const { ask, field, status, options, filters } = await openDialog(page);
      await ask('lừa đảo');
      await page.context().setOffline(true);
      await field.fill('nhóm zalo');
      await page.getByText('Chưa tải được phần tìm trong bài').waitFor();
      expect(await options.first().innerText()).toBe('Lập nhóm Zalo của thôn và giữ nhóm an toàn');
      expect(await filters.isVisible()).toBe(false);
      await field.fill('zzzzqq');
      await page.getByText('Không tải được phần tìm kiếm').waitFor();
      expect(await status.getAttribute('data-query')).toBeNull();
      await page.context().setOffline(false);
      await ask('đau kiệt');
      expect(await status.innerText()).toMatch(/^\d+ kết quả cho “đau kiệt”/);
      expect(wrong).toEqual([]);
    });
  });

  it('from the start nothing breaks, and touching the field again tries again', async () => {
    await onPage(templates.guide, {}, async (page) => {
      const wrong = watch(page);
      await page.context().setOffline(true);
      const { ask, field } = await openDialog(page);
      await field.fill('lừa đảo');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.context().setOffline(false);
      await openDialog(page);
      await ask('lừa đảo');
      expect(wrong).toEqual([]);
    });
  });

  it.each(['titles.json', 'words.json', 'pagefind.js', '.pf_meta', '.pf_index', '.pf_fragment', 'full-search'])('a failure of %s is got over', async (file) => {
    await onPage('/tim-kiem/', {}, async (page) => {
      const wrong = watch(page);
      const failing = new RegExp(file.replace('.', '\\.'));
      await page.route(failing, (route) => route.abort());
      const { ask, field } = searchForm(page);
      await field.fill('bán hàng');
      await page.getByText(/^(Chưa|Không) tải được phần tìm/).waitFor();
      await page.unroute(failing);
      await ask('lừa đảo');
      expect(wrong).toEqual([]);
    });
  });

  it('each file is asked for once', async () => {
    await onPage('/tim-kiem/', {}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await searchForm(page).ask('bán hàng');
      expect(asked.length).toBeGreaterThan(8);
      expect(asked.filter((path, index) => asked.indexOf(path) !== index)).toEqual([]);
    });
  });
});

describe('without JavaScript', () => {
  it('the link leads to the search page with its lists, and the form to the same page', async () => {
    await onPage(templates.guide, { javaScriptEnabled: false }, async (page) => {
      await page.locator('a[data-search]').click();
      await page.waitForURL(`${inject('site')}/tim-kiem/`);
      const listed = await page.locator('main .browse a').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
      expect(listed.filter((href) => /^\/huong-dan\/[^#]/.test(href)).length).toBeGreaterThanOrEqual(6);
      expect(listed).toEqual(expect.arrayContaining(['/cau-chuyen/', '/mo-hinh/', '/xa/', '/thuat-ngu/']));
      await page.locator('main input[name=q]').fill('lừa đảo');
      await page.locator('main form').getByRole('button', { name: 'Tìm' }).click();
      await page.waitForURL((url) => url.pathname === '/tim-kiem/' && url.searchParams.get('q') === 'lừa đảo');
      expect(await page.locator('main .browse a').count()).toBe(listed.length);
    });
  });
});
