import { describe, expect, inject, it } from 'vitest';
import { onPage, useBrowser } from './browser.ts';
import { searchForm } from './search-form.ts';

useBrowser();

describe('the query in the address', () => {
  it('is answered, follows the field, and is there again after going back', async () => {
    await onPage(`/tim-kiem/?q=${encodeURIComponent('lừa đảo')}`, {}, async (page) => {
      const { answered, ask, field, hrefs, results } = searchForm(page);
      const inAddress = () => new URL(page.url()).searchParams.get('q');
      await answered('lừa đảo');
      expect(await field.inputValue()).toBe('lừa đảo');
      await ask('Song Phượng');
      expect(inAddress()).toBe('Song Phượng');
      const before = await hrefs();
      await results.first().click();
      await page.waitForURL(inject('site') + before[0]!);
      await page.goBack();
      await answered('Song Phượng');
      expect(inAddress()).toBe('Song Phượng');
      expect(await field.inputValue()).toBe('Song Phượng');
      expect(await hrefs()).toEqual(before);
      await field.fill('');
      await results.first().waitFor({ state: 'detached' });
      expect(page.url()).toBe(`${inject('site')}/tim-kiem/`);
    });
  });

  it('comes from the form of the home page', async () => {
    await onPage('/', {}, async (page) => {
      await page.locator('main input[name=q]').fill('OTP');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/tim-kiem/?q=OTP');
      await searchForm(page).answered('OTP');
    });
  });

  it('decomposed finds the same', async () => {
    const found = (query: string) =>
      onPage(`/tim-kiem/?q=${encodeURIComponent(query)}`, {}, async (page) => {
        await searchForm(page).answered(query);
        return searchForm(page).hrefs();
      });
    expect(await found('lừa đảo'.normalize('NFD'))).toEqual(await found('lừa đảo'.normalize('NFC')));
  });
});

describe('what was perhaps meant', () => {
  it('is offered beside the results and searched only when pressed', async () => {
    await onPage('/tim-kiem/', {}, async (page) => {
      const { answered, ask, field, line, results } = searchForm(page);
      await ask('dich vu cobg');
      expect(await line.innerText()).toMatch(/^Có phải bạn tìm:\s+dịch vụ công$/);
      expect(await results.count()).toBeGreaterThan(1);
      expect(await field.inputValue()).toBe('dich vu cobg');
      await line.getByRole('button').click();
      await answered('dịch vụ công');
      expect(await field.inputValue()).toBe('dịch vụ công');
      expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
      expect(new URL(page.url()).searchParams.get('q')).toBe('dịch vụ công');
      expect(await line.count()).toBe(0);
    });
  });

  it.each(['dịch vụ công', 'dich vu cong', 'DVC', 'Yên Hoà'])('is not asked of “%s”', async (query) => {
    await onPage('/tim-kiem/', {}, async (page) => {
      const { ask, line } = searchForm(page);
      await ask(query);
      expect(await line.count()).toBe(0);
    });
  });
});

describe('nothing found', () => {
  it('says so, leads to the lists and to people who help', async () => {
    await onPage('/xa/', {}, async (page) => {
      await page.locator('a[data-search]').click();
      const { ask, form, line, options, status } = searchForm(page);
      await ask('zzzzqq');
      expect(await status.innerText()).toBe('Không thấy gì cho “zzzzqq”.');
      expect(await options.count()).toBe(0);
      const phones = await line.locator('a[href^="tel:"]').evaluateAll((links) => links.map((link) => [link.getAttribute('href'), link.textContent]));
      expect(phones).toHaveLength(3);
      for (const [href, text] of phones) expect(text!.replace(/\s/g, '')).toContain(href!.replace('tel:', ''));
      await form.getByRole('link', { name: 'Xem tất cả các bài' }).click();
      await page.waitForURL('**/tim-kiem/#cac-bai');
      expect(await page.locator(':target').isVisible()).toBe(true);
      expect(await page.locator('main .browse a[href^="/huong-dan/"]').count()).toBeGreaterThanOrEqual(6);
    });
  });

  it.each([
    ['deepfffak', 'Deepfake'],
    ['pazzkodde', 'Passcode'],
  ])('“%s” is near “%s”', async (query, name) => {
    await onPage('/tim-kiem/', {}, async (page) => {
      const { ask, line, status } = searchForm(page);
      await ask(query);
      expect(await status.innerText()).toMatch(/^Không thấy gì/);
      const near = line.filter({ hasText: 'Gần với chữ bạn gõ' }).getByRole('link');
      expect(await near.allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining(name)]));
      await near.first().click();
      await page.waitForURL(/\/thuat-ngu\/#/);
      expect(await page.locator(':target').isVisible()).toBe(true);
    });
  });
});
