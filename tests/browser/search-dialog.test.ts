import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { templates } from '../templates.ts';
import { onPage, useBrowser } from './browser.ts';
import { holdBack, openDialog, searchForm } from './search-form.ts';

useBrowser();

const onGuide = (use: (page: Page) => Promise<void>) => onPage(templates.guide, {}, use);
const searchScript = /\/_astro\/SearchScript/;
const allButTitles = /\/_astro\/full-search|\/pagefind\/(?!titles\.json)/;
const isFocused = (page: Page, selector: string) => page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);

describe('before the search is touched', () => {
  it.each([templates.guide, templates.home, templates.search, templates['not found']])('%s loads nothing of it', async (path) => {
    await onPage('/favicon.svg', {}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(`${request.resourceType()} ${new URL(request.url()).pathname}`));
      await page.goto(new URL(path, page.url()).href, { waitUntil: 'networkidle' });
      expect(asked).toContain(`document ${path}`);
      expect(asked.filter((request) => !/^(document|stylesheet|image|manifest|other \/favicon)/.test(request))).toEqual([]);
      await Promise.all([page.waitForRequest(/titles\.json/), page.locator('a[data-search]').click()]);
    });
  });
});

describe('the dialog opens at once', () => {
  it.each([
    ['blocked', (page: Page) => page.route(searchScript, (route) => route.abort())],
    ['slow', (page: Page) => holdBack(page, searchScript)],
  ])('when the script is %s, and Enter leads to the search page', async (_state, hinder) => {
    await onGuide(async (page) => {
      const failures: string[] = [];
      page.on('pageerror', ({ message }) => failures.push(message));
      await hinder(page);
      const { field } = await openDialog(page);
      expect(await page.locator('#tim-nhanh').evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
      expect(await isFocused(page, '#o-tim-nhanh')).toBe(true);
      await page.keyboard.type('lừa đảo');
      expect(await field.inputValue()).toBe('lừa đảo');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname === '/tim-kiem/' && url.searchParams.get('q') === 'lừa đảo', { waitUntil: 'commit' });
      expect(failures).toEqual([]);
    });
  });

  it('and answers what was typed before the script came', async () => {
    await onGuide(async (page) => {
      const letGo = await holdBack(page, searchScript);
      const { answered, results } = await openDialog(page);
      await page.keyboard.type('lừa đảo');
      letGo();
      await answered('lừa đảo');
      expect(await results.count()).toBeGreaterThan(1);
    });
  });
});

describe('titles are suggested', () => {
  it('from their small file alone, until full results replace them', async () => {
    await onGuide(async (page) => {
      const letGo = await holdBack(page, allButTitles);
      const { field, form, status, options, answered } = await openDialog(page);
      await field.fill('lua dao');
      await options.first().waitFor();
      expect(await status.innerText()).toMatch(/^Gợi ý theo tên bài/);
      expect(await status.getAttribute('data-query')).toBeNull();
      expect(await options.first().innerText()).toBe('Nhận ra lừa đảo qua điện thoại và báo công an');
      expect(await form.locator('.excerpt, .inside').count()).toBe(0);
      letGo();
      await answered('lua dao');
      expect(await form.locator('.excerpt').count()).toBeGreaterThan(1);
      expect(await status.innerText()).toMatch(/kết quả cho “lua dao”/);
    });
  });
});

describe('keyboard', () => {
  it('arrows choose, around the ends; Enter opens what is chosen', async () => {
    await onGuide(async (page) => {
      const { ask, field, options, hrefs } = await openDialog(page);
      await ask('lừa đảo');
      const count = await options.count();
      expect(count).toBeGreaterThan(3);
      const chosen = async () => {
        const states = await options.evaluateAll((all) => all.map((option) => ({ id: option.id, selected: option.getAttribute('aria-selected') })));
        const selected = states.flatMap((state, index) => (state.selected === 'true' ? [index] : []));
        expect(await field.getAttribute('aria-activedescendant')).toBe(selected.length > 0 ? states[selected[0]!]!.id : null);
        return selected;
      };
      expect(await field.getAttribute('aria-expanded')).toBe('true');
      expect(await chosen()).toEqual([]);
      for (const [key, expected] of [['ArrowDown', 0], ['ArrowDown', 1], ['ArrowUp', 0], ['ArrowUp', count - 1], ['ArrowDown', 0], ['ArrowDown', 1]] as const) {
        await page.keyboard.press(key);
        expect(await chosen(), key).toEqual([expected]);
        expect(await isFocused(page, '#o-tim-nhanh')).toBe(true);
      }
      const target = new URL((await hrefs())[1]!, page.url()).href;
      await page.keyboard.press('Enter');
      await page.waitForURL(target);
    });
  });

  it('ArrowUp begins at the last', async () => {
    await onGuide(async (page) => {
      const { ask, options } = await openDialog(page);
      await ask('lừa đảo');
      await page.keyboard.press('ArrowUp');
      expect(await options.last().getAttribute('aria-selected')).toBe('true');
    });
  });

  it('Escape clears the choice, then the field as browsers do, then closes and gives the focus back', async () => {
    await onGuide(async (page) => {
      const { ask, field } = await openDialog(page);
      const dialog = page.locator('#tim-nhanh');
      const escape = async () => {
        await page.keyboard.press('Escape');
        return { chosen: await field.getAttribute('aria-activedescendant'), typed: await field.inputValue(), open: await dialog.isVisible() };
      };
      await ask('lừa đảo');
      await page.keyboard.press('ArrowDown');
      expect(await escape()).toEqual({ chosen: null, typed: 'lừa đảo', open: true });
      expect(await escape()).toEqual({ chosen: null, typed: '', open: true });
      expect(await escape()).toEqual({ chosen: null, typed: '', open: false });
      expect(await isFocused(page, 'a[data-search]')).toBe(true);
    });
  });

  it('Tab reaches the results', async () => {
    await onGuide(async (page) => {
      const { ask, hrefs } = await openDialog(page);
      await ask('lừa đảo');
      for (let presses = 0; presses < 6 && !(await isFocused(page, '.option')); presses++) await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement!.getAttribute('href'))).toBe((await hrefs())[0]);
    });
  });
});

describe('the button', () => {
  it('closes the dialog and gives the focus back; opened again it still holds the query', async () => {
    await onGuide(async (page) => {
      const { ask, form, field } = await openDialog(page);
      await ask('lừa đảo');
      await form.getByRole('button', { name: 'Đóng' }).click();
      expect(await page.locator('#tim-nhanh').isVisible()).toBe(false);
      expect(new URL(page.url()).pathname).toBe(templates.guide);
      expect(await isFocused(page, 'a[data-search]')).toBe(true);
      await openDialog(page);
      expect(await field.inputValue()).toBe('lừa đảo');
    });
  });

  it('on a page with a form of its own leads into that one', async () => {
    await onPage('/', {}, async (page) => {
      await page.locator('a[data-search]').click();
      expect(await isFocused(page, 'main site-search input')).toBe(true);
      await searchForm(page).ask('OTP');
    });
  });
});
