import { describe, expect, it } from 'vitest';
import { onPage, useBrowser } from './browser.ts';

useBrowser();

const firstTitles = (query: string) =>
  onPage(`/tim-kiem/?q=${encodeURIComponent(query)}`, {}, async (page) => {
    await page.locator('main [role=status][data-query]').waitFor();
    return {
      status: await page.locator('main [role=status]').innerText(),
      titles: await page.locator('main .option:not(.inside) .title').allInnerTexts(),
    };
  });

describe('search page', () => {
  it.each([
    ['VNeID mức 2', 'Đăng ký tài khoản VNeID mức 2'],
    ['lừa đảo', 'Nhận ra lừa đảo qua điện thoại và báo công an'],
    ['nhóm Zalo thôn', 'Lập nhóm Zalo của thôn và giữ nhóm an toàn'],
    ['ma qr chuyen khoan', 'Quét mã QR chuyển khoản an toàn'],
    ['Yên Hòa', 'Yên Hòa: một xã thuần nông làm thử chuyển đổi số'],
  ])('“%s” finds “%s”', async (query, title) => {
    const { status, titles } = await firstTitles(query);
    expect(status).toMatch(/kết quả cho/);
    expect(titles.slice(0, 5)).toContain(title);
  });

  it('decomposed Unicode finds the same', async () => {
    const composed = await firstTitles('lừa đảo');
    expect((await firstTitles('lừa đảo'.normalize('NFD'))).titles).toEqual(composed.titles);
  });

  it('says so when nothing is found and keeps the lists below', async () => {
    const { status, titles } = await firstTitles('zzzzqq');
    expect(status).toContain('Không thấy gì');
    expect(titles).toEqual([]);
  });

  it('shows results as one types, keeps the query in the address, and the last query wins', async () => {
    await onPage('/tim-kiem/', {}, async (page) => {
      await page.locator('#o-tim').pressSequentially('lừa', { delay: 10 });
      await page.locator('#o-tim').fill('Song Phượng');
      await page.locator('main [role=status][data-query="Song Phượng"]').waitFor();
      expect(new URL(page.url()).searchParams.get('q')).toBe('Song Phượng');
      await page.locator('main .option').first().click();
      await page.waitForLoadState();
      await page.goBack();
      await page.locator('main .option').first().waitFor();
      expect(await page.locator('#o-tim').inputValue()).toBe('Song Phượng');
    });
  });

  it('loads nothing of the index before the field is touched', async () => {
    const early = await onPage('/huong-dan/', {}, (page) => page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('pagefind')).length));
    expect(early).toBe(0);
  });

  it('is reached from the form on the home page', async () => {
    await onPage('/', {}, async (page) => {
      await page.locator('main input[name=q]').fill('OTP');
      await page.keyboard.press('Enter');
      await page.locator('main .option').first().waitFor();
      expect(new URL(page.url()).pathname).toBe('/tim-kiem/');
    });
  });
});
