import { describe, expect, inject, it } from 'vitest';
import { templates } from '../templates.ts';
import { desktop, inTabs, onPage, setFontSize, useBrowser, useTab } from './browser.ts';

useBrowser();
const open = useTab();
const openPlain = useTab({ javaScriptEnabled: false });

const pages = Object.entries(templates);

describe('on a phone', () => {
  it.each(pages)('%s does not scroll sideways at 320 px, at 360 px and with text at 200 %%', async (_name, path) => {
    const page = await open(path);
    for (const { width, fontSize } of [{ width: 320, fontSize: '100%' }, { width: 360, fontSize: '100%' }, { width: 360, fontSize: '200%' }]) {
      await page.setViewportSize({ width, height: 640 });
      await setFontSize(page, fontSize);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow, `${width} px, ${fontSize}`).toBe(0);
    }
  });

  it('body text is at least 18 px and lines hold at most 70 characters', async () => {
    const { size, widest } = await onPage(templates.pilot, { viewport: desktop }, (page) =>
      page.evaluate(() => {
        const texts = [...document.querySelectorAll<HTMLElement>('.prose p:not(.note, .soft), .prose li')];
        const lengths = texts.map((element) => {
          const style = getComputedStyle(element);
          const canvas = document.createElement('canvas').getContext('2d')!;
          canvas.font = `${style.fontSize} ${style.fontFamily}`;
          const perCharacter = canvas.measureText(element.textContent!).width / element.textContent!.length;
          return element.clientWidth / perCharacter;
        });
        return { size: Math.min(...texts.map((element) => parseFloat(getComputedStyle(element).fontSize))), widest: Math.max(...lengths) };
      }),
    );
    expect(size).toBeGreaterThanOrEqual(18);
    expect(widest).toBeLessThanOrEqual(75);
  });

  it.each(pages)('%s: links and buttons that stand alone are at least 48 px high', async (_name, path) => {
    const page = await open(path);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('header a, header summary, footer li a, .button, button:not(.term), input, main nav a, .task, .sections a')]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 47.5 && !element.classList.contains('visually-hidden'))
        .map((element) => `${element.textContent.trim().slice(0, 30)} ${element.getBoundingClientRect().height}`),
    );
    expect(small).toEqual([]);
  });
});

describe('without JavaScript', () => {
  it.each(pages)('%s shows its heading and text', async (_name, path) => {
    const text = await (await openPlain(path)).locator('main').innerText();
    expect(text.length).toBeGreaterThan(150);
  });

  it('the menu opens and leads to a section', async () => {
    await onPage('/', { javaScriptEnabled: false }, async (page) => {
      await page.locator('header summary').click();
      await page.locator('header details a', { hasText: 'Chỉ số' }).click();
      expect(new URL(page.url()).pathname).toBe('/chi-so/');
    });
  });

  it('the search page offers the guides instead', async () => {
    const links = await onPage('/tim-kiem/?q=vneid', { javaScriptEnabled: false }, (page) => page.locator('.browse a[href^="/huong-dan/"]').count());
    expect(links).toBeGreaterThanOrEqual(5);
  });
});

describe('keyboard', () => {
  it('the first Tab is the skip link and it leads past the header', async () => {
    await onPage(templates.guide, {}, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đến nội dung chính');
      expect(await page.locator('.skip').evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThan(40);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.querySelector('main')!.contains(document.activeElement))).toBe(true);
    });
  });
});

describe('network', () => {
  it('every template asks nothing of another origin and logs no error', async () => {
    // Most of the time goes by in waiting for the network to be idle: four wait at once.
    const found = await inTabs(4, {}, pages, async (page, [name, path]) => {
      const seen: string[] = [];
      const errors: string[] = [];
      page.removeAllListeners();
      page.on('request', (request) => seen.push(request.url()));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(inject('site') + path, { waitUntil: 'networkidle' });
      expect(seen.length, name).toBeGreaterThan(0);
      return [...seen.filter((url) => new URL(url).origin !== inject('site') && !url.startsWith('data:')), ...errors].map((wrong) => `${name}: ${wrong}`);
    });
    expect(found.flat()).toEqual([]);
  });

  it('an unknown address answers 404 with a page that helps', async () => {
    await onPage('/', {}, async (page) => {
      const response = await page.goto(`${inject('site')}/khong-co-trang-nay/`);
      expect(response!.status()).toBe(404);
      expect(await page.locator('h1').innerText()).toBe('Không thấy trang này');
      expect(await page.locator('main input[name=q]').count()).toBe(1);
    });
  });
});

describe('print', () => {
  it('a guide prints its steps, warnings and channels, without menus', async () => {
    await onPage(templates.guide, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('body > header').isVisible()).toBe(false);
      expect(await page.locator('footer nav').isVisible()).toBe(false);
      for (const id of ['#cac-buoc', '#chieu-lua', '#kenh-chinh-thuc', '#buoc-1']) expect(await page.locator(id).isVisible()).toBe(true);
      expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
    });
  });
});
