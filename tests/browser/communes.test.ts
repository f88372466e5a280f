import { describe, expect, it } from 'vitest';
import { desktop, onPage, useBrowser, useTab } from './browser.ts';

useBrowser();
const open = useTab();

async function found(query: string) {
  const page = await open('/xa/');
  await page.locator('#ten-xa').fill(query);
  const items = page.locator('unit-finder li:visible');
  return { status: await page.locator('unit-finder [role=status]').innerText(), items: (await items.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')) };
}

describe('finding a unit', () => {
  it.each([
    ['yen hoa', /Xã Yên Hòa .*mã 14722, đến 30\/6\/2025 Nay thuộc: xã Yên Mô/],
    ['Yên Hòa', /Phường Yên Hòa .*Hà Nội, mã 00175/],
    ['song phuong dan phuong', /Xã Song Phượng .*Nay thuộc: xã Đan Phượng/],
    ['duc giang', /Phường Đức Giang .*Bị chia; nay thuộc: phường Bồ Đề, phường Việt Hưng/],
    ['14701', /Xã Yên Mô .*mã 14701/],
    ['thuong mo', /Xã Thượng Mỗ .*Nay thuộc: xã Đan Phượng/],
    ['huyen yen mo', /Huyện Yên Mô/],
  ])('“%s” shows %s', async (query, expected) => {
    const { items } = await found(query);
    expect(items.some((text) => expected.test(text)), items.join('\n')).toBe(true);
  });

  it('tells apart units of one name and code', async () => {
    const { items } = await found('14611');
    expect(items).toHaveLength(2);
    expect(items.filter((text) => text.includes('đến 30/6/2025'))).toHaveLength(1);
  });

  it('says so when nothing is found, and shows all again when emptied', async () => {
    expect((await found('zzz')).status).toContain('Không thấy nơi nào');
    const { status, items } = await found('');
    expect(status).toBe('');
    expect(items.length).toBeGreaterThan(47);
  });

  it('lists every unit without JavaScript', async () => {
    const count = await onPage('/xa/', { javaScriptEnabled: false }, (page) => page.locator('unit-finder li:visible').count());
    expect(count).toBeGreaterThan(47);
  });
});

describe('the table of an indicator', () => {
  it('sorts by value and says which way', async () => {
    await onPage('/chi-so/', { viewport: desktop }, async (page) => {
      const address = await page.locator('main li', { hasText: /[2-9] nơi có số/ }).first().locator('a').getAttribute('href');
      await page.goto(new URL(address!, page.url()).href);
      const values = () => page.locator('sortable-table tbody td[data-sort]:nth-of-type(1)').evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset['sort'])));
      const header = page.locator('sortable-table th', { hasText: 'Giá trị' });
      await header.locator('button').click();
      expect(await header.getAttribute('aria-sort')).toBe('ascending');
      const rising = await values();
      expect(rising).toEqual([...rising].sort((a, b) => a - b));
      await header.locator('button').click();
      expect(await header.getAttribute('aria-sort')).toBe('descending');
      expect(await values()).toEqual([...rising].reverse());
    });
  });
});
