import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { templates } from '../templates.ts';
import { violations } from './audit.ts';
import { onPage, phone, setFontSize, useBrowser } from './browser.ts';
import { holdBack, openDialog, searchForm } from './search-form.ts';

useBrowser();

/** States of the open dialog, and how to come to them. */
const states = {
  empty: async () => {},
  'with suggestions': async (page: Page) => {
    await searchForm(page).field.fill('lua dao');
    await searchForm(page).options.first().waitFor();
  },
  'with results, one chosen': async (page: Page) => {
    await searchForm(page).ask('dich vu cobg');
    await page.keyboard.press('ArrowDown');
  },
  'with nothing found': (page: Page) => searchForm(page).ask('zzzzqq'),
  'with a near name': (page: Page) => searchForm(page).ask('deepfffak'),
  'with filters open': async (page: Page) => {
    await searchForm(page).ask('dichvucong.gov.vn');
    await searchForm(page).filters.locator('summary').click();
    await searchForm(page).filters.locator('select[name=place]').waitFor();
  },
};
const cases = Object.entries(states);

async function comeTo(page: Page, name: string, reach: (page: Page) => Promise<void>) {
  if (name === 'with suggestions') await holdBack(page, /\/pagefind\/(?!titles)/);
  await openDialog(page);
  await reach(page);
}

describe('axe finds nothing in the dialog', () => {
  it.each(cases)('%s, light and dark', async (name, reach) => {
    await onPage(templates.guide, {}, async (page) => {
      await comeTo(page, name, reach);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), colorScheme).toEqual([]);
      }
    });
  });
});

describe('on a phone', () => {
  it.each(cases)('the dialog %s does not scroll sideways and can be touched', async (name, reach) => {
    await onPage(templates.guide, { viewport: phone }, async (page) => {
      await comeTo(page, name, reach);
      for (const { width, fontSize } of [{ width: 320, fontSize: '100%' }, { width: 360, fontSize: '100%' }, { width: 360, fontSize: '200%' }]) {
        await page.setViewportSize({ ...phone, width });
        await setFontSize(page, fontSize);
        const { overflow, outside, small } = await page.evaluate(() => {
          const dialog = document.querySelector('dialog')!;
          const shown = [...dialog.querySelectorAll<HTMLElement>('*')].filter((element) => element.checkVisibility());
          const named = (elements: HTMLElement[]) => elements.map(({ outerHTML }) => outerHTML.slice(0, 80));
          return {
            overflow: [document.documentElement, dialog].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
            outside: named(shown.filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)),
            small: named(shown.filter((element) => element.matches('a, button, input, select, summary') && element.getBoundingClientRect().height < 44)),
          };
        });
        expect({ overflow, outside, small }, `${width} px, ${fontSize}`).toEqual({ overflow: [0, 0], outside: [], small: [] });
      }
    });
  });
});

describe('the live region', () => {
  it('is there before it speaks, stays the same one, and tells each count', async () => {
    await onPage(templates.guide, {}, async (page) => {
      const { ask, field, results, status } = await openDialog(page);
      await status.waitFor({ state: 'attached' });
      expect(await status.innerText()).toBe('');
      expect(await status.evaluate((element) => getComputedStyle(element).display)).not.toBe('none');
      const element = await status.elementHandle();
      const said = async (query: string) => {
        await ask(query);
        expect(await status.evaluate((now, before) => now === before, element)).toBe(true);
        return status.innerText();
      };
      const few = await said('grdp');
      expect(few).toBe(`${await results.count()} kết quả cho “grdp”`);
      const many = await said('chuyển đổi số');
      expect(many).toMatch(/^\d+ kết quả cho “chuyển đổi số”$/);
      expect(parseInt(many)).toBeGreaterThan(parseInt(few));
      expect(await said('zzzzqq')).toBe('Không thấy gì cho “zzzzqq”.');
      await field.fill('');
      await page.waitForFunction(() => document.querySelector('dialog [role=status]')!.textContent === '');
    });
  });

  it('names the list, the field says whether it is open', async () => {
    await onPage(templates.guide, {}, async (page) => {
      const { ask } = await openDialog(page);
      const combobox = page.getByRole('combobox', { name: 'Bạn cần tìm gì?' });
      await ask('lừa đảo');
      await page.getByRole('listbox', { name: 'Kết quả tìm' }).getByRole('option').first().waitFor();
      expect(await combobox.getAttribute('aria-expanded')).toBe('true');
      await ask('zzzzqq');
      expect(await combobox.getAttribute('aria-expanded')).toBe('false');
      expect(await page.getByRole('listbox').count()).toBe(0);
    });
  });
});
