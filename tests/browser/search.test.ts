import { describe, expect, inject, it } from 'vitest';
import { provinceOf } from '../../src/domain/unit/province.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { onPage, useBrowser, useTab } from './browser.ts';
import { holdBack, recordOf, searchForm, variedQueries } from './search-form.ts';

useBrowser();
const open = useTab();

const onSearch = async <T>(use: (form: ReturnType<typeof searchForm>) => Promise<T>) => use(searchForm(await open('/tim-kiem/')));

describe('results', () => {
  it.each([
    ['VNeID mức 2', 'Đăng ký tài khoản VNeID mức 2'],
    ['lừa đảo', 'Nhận ra lừa đảo qua điện thoại và báo công an'],
    ['nhóm Zalo thôn', 'Lập nhóm Zalo của thôn và giữ nhóm an toàn'],
    ['ma qr chuyen khoan', 'Quét mã QR chuyển khoản an toàn'],
    ['Yên Hòa', 'Yên Hòa: một xã thuần nông làm thử chuyển đổi số'],
  ])('“%s” finds “%s”', async (query, title) => {
    await onSearch(async ({ ask, results, status }) => {
      await ask(query);
      expect(await status.innerText()).toMatch(/^\d+ kết quả cho/);
      expect((await results.locator('.title').allInnerTexts()).slice(0, 5)).toContain(title);
    });
  });

  it('are shown as one types, and only those of the last query', async () => {
    await onPage('/tim-kiem/', {}, async (page) => {
      const { field, status, ask, answered, hrefs } = searchForm(page);
      await ask('dịch vụ công');
      const expected = await hrefs();
      await ask('chợ');
      const seen: string[] = [];
      await page.exposeFunction('sawAnswer', (query: string) => seen.push(query));
      await status.evaluate((element) => new MutationObserver(() => (window as unknown as { sawAnswer(query?: string): void }).sawAnswer(element.dataset['query'])).observe(element, { attributes: true }));
      const letGo = await holdBack(page, /\.pf_/);
      await field.fill('lừa đảo');
      await field.fill('');
      await field.pressSequentially('dịch vụ công', { delay: 5 });
      letGo();
      await answered('dịch vụ công');
      await page.waitForLoadState('networkidle');
      expect(seen.at(-1)).toBe('dịch vụ công');
      expect(seen).not.toContain('lừa đảo');
      expect(await hrefs()).toEqual(expected);
    });
  });

  it('lead to addresses and anchors that exist', async () => {
    const hrefs = await onSearch(async ({ ask, hrefs }) => {
      const all = [];
      for (const query of variedQueries) {
        await ask(query);
        all.push(...(await hrefs()));
      }
      return [...new Set(all)];
    });
    expect(hrefs.length).toBeGreaterThan(50);
    const broken = await Promise.all(
      hrefs.map(async (href) => {
        const response = await fetch(inject('site') + href);
        const id = href.split('#')[1];
        return response.status === 200 && (!id || (await response.text()).includes(` id="${id}"`)) ? [] : [href];
      }),
    );
    expect(broken.flat()).toEqual([]);
  });

  it('lead into a guide, to the step that tells of it', async () => {
    await onPage('/tim-kiem/', {}, async (page) => {
      const { ask, form } = searchForm(page);
      await ask('quét khuôn mặt');
      const step = form.locator('.inside[href*="#buoc-"]').first();
      const title = await step.innerText();
      await step.click();
      await page.waitForURL(/#buoc-\d+$/);
      expect(await page.locator(':target').innerText()).toContain(title);
      await page.waitForFunction(() => document.querySelector(':target')!.getBoundingClientRect().top < innerHeight);
    });
  });

  it('more of them are shown on demand, and the button only where there are more', async () => {
    await onSearch(async ({ ask, form, results }) => {
      const more = form.getByRole('button', { name: 'Xem thêm kết quả' });
      await ask('chuyển đổi số');
      expect(await results.count()).toBe(6);
      await more.click();
      await results.nth(6).waitFor();
      expect(await results.count()).toBe(16);
      await ask('grdp');
      expect(await results.count()).toBeLessThanOrEqual(6);
      expect(await more.isVisible()).toBe(false);
      await ask('zzzzqq');
      expect(await more.isVisible()).toBe(false);
    });
  });
});

describe('filters', () => {
  it.each([
    ['section', 'Hướng dẫn', ({ sectionName }: SearchRecord) => sectionName],
    ['topic', 'An toàn', ({ topic }: SearchRecord) => topic],
    ['place', 'Hà Nội', ({ place }: SearchRecord) => place && provinceOf(place)],
  ])('by %s leave only what is of “%s”', async (name, value, kindOf) => {
    await onPage('/tim-kiem/', {}, async (page) => {
      const { ask, filters, form, status } = searchForm(page);
      await ask('zalo');
      const all = await status.innerText();
      await filters.locator('summary').click();
      await filters.locator(`select[name=${name}]`).selectOption(value);
      await page.waitForFunction((before) => document.querySelector('site-search [role=status]')!.textContent !== before, all);
      const hrefs = await form.locator('.option:not(.inside)').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
      expect(hrefs.length).toBeGreaterThan(0);
      expect(parseInt(await status.innerText())).toBeLessThan(parseInt(all));
      for (const href of hrefs) expect(kindOf(await recordOf(href)), href).toBe(value);
      await filters.locator(`select[name=${name}]`).selectOption('');
      await page.waitForFunction((before) => document.querySelector('site-search [role=status]')!.textContent === before, all);
    });
  });
});
