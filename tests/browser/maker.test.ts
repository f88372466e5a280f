import jsQR from 'jsqr';
import sharp from 'sharp';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { encode } from '../../src/domain/share-address/encode.ts';
import { emptyPlan, type Plan } from '../../src/domain/share-address/plan.ts';
import { templates } from '../templates.ts';
import { violations } from './audit.ts';
import { desktop, onPage, phone, useBrowser } from './browser.ts';

useBrowser();

const maker = templates['made session'];
const sample: Plan = {
  title: 'Không mắc lừa',
  place: 'Nhà văn hóa thôn Yên Hòa',
  date: '2026-11-22',
  start: '19:30',
  items: [{ code: 'c', minutes: 5 }, { code: '4', minutes: 40 }, { code: 'n', minutes: 10 }, { code: '1', minutes: 45 }],
};
const address = `${maker}#${encode(sample)}`;

const rows = (page: Page) => page.locator('.made tbody tr').allInnerTexts().then((texts) => texts.map((text) => text.replace(/\s+/g, ' ').trim()));
const status = (page: Page) => page.locator('.maker [role=status]').innerText();
const fragment = (page: Page) => page.evaluate(() => location.hash.slice(1));
const settled = (page: Page, plan: Plan) => page.waitForFunction((expected) => location.hash.slice(1) === expected, encode(plan));
const field = (page: Page, name: string) => page.locator(`.maker input[name=${name}]`);
const link = (page: Page) => page.locator('#o-dia-chi').inputValue();
const define = (name: string, value: string) => `Object.defineProperty(navigator, '${name}', { configurable: true, value: ${value} });`;

/** What the QR code in an element says, read off the screen. */
async function scanned(page: Page, selector: string) {
  const { data, info } = await sharp(await page.locator(selector).screenshot()).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

describe.each([
  ['on a phone', phone],
  ['on a laptop', desktop],
])('a session put together %s', (_name, viewport) => {
  it('by the keyboard alone has order, minutes, names and an address that gives it back', async () => {
    await onPage(maker, { viewport }, async (page) => {
      expect(await page.locator('.made').isVisible()).toBe(false);
      await page.locator('input[value="4"]').focus();
      await page.keyboard.press('Space');
      expect(await status(page)).toMatch(/^Đã thêm “.*lừa đảo.*”. Buổi học có 1 mục.$/);
      await page.locator('input[value="1"]').focus();
      await page.keyboard.press('Space');
      for (const activity of ['n', 'c']) {
        await page.locator(`[data-activity=${activity}]`).focus();
        await page.keyboard.press('Enter');
      }
      // The break goes up between the two guides, and the keyboard stays on it.
      await page.locator('.items li').nth(3).locator('button[value=up]').focus();
      await page.keyboard.press('Enter');
      expect(await status(page)).toBe('“Nghỉ” giờ là mục 3 trên 4.');
      expect(await page.evaluate(() => document.activeElement!.ariaLabel)).toBe('Đưa “Nghỉ” lên');
      await page.getByLabel('Số phút của “Nghỉ”').focus();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await page.evaluate(() => document.activeElement!.ariaLabel)).toBe('Số phút của “Nghỉ”');
      await page.keyboard.press('Tab');
      for (const [label, text] of [['Tên buổi học', sample.title], ['Địa điểm', sample.place]] as const) {
        await page.getByLabel(label).focus();
        await page.keyboard.type(text);
      }
      await field(page, 'date').fill(sample.date);
      await field(page, 'start').fill(sample.start);
      const made: Plan = { ...sample, items: sample.items.with(2, { code: 'n', minutes: 12 }) };
      await settled(page, made);
      expect(await link(page)).toBe(`${inject('site')}${maker}#${encode(made)}`);
      expect((await rows(page)).map((row) => row.split(' ')[0])).toEqual(['19:30–19:35', '19:35–20:15', '20:15–20:27', '20:27–21:12']);
      expect(await page.locator('.made caption').innerText()).toBe('Cả buổi 1 giờ 42 phút');
      const before = await rows(page);
      await page.reload();
      expect(await rows(page)).toEqual(before);
      expect(await page.getByLabel('Địa điểm').inputValue()).toBe(sample.place);
      expect(await page.locator('input[value="4"]').isChecked()).toBe(true);
    });
  });

  it('loses items, refuses minutes that none can be, and is empty again', async () => {
    await onPage(address, { viewport }, async (page) => {
      await page.getByLabel('Số phút của “Nghỉ”').fill('900');
      await page.keyboard.press('Enter');
      expect(await status(page)).toBe('Số phút là một số từ 1 đến 480.');
      expect(await page.getByLabel('Số phút của “Nghỉ”').inputValue()).toBe('10');
      await page.locator('input[value="4"]').uncheck();
      expect(await page.locator('.items li').count()).toBe(3);
      for (let left = 3; left > 0; left--) {
        await page.locator('.items li').last().locator('button[value=remove]').press('Enter');
        expect(await page.evaluate(() => document.activeElement!.matches('.maker button'))).toBe(true);
      }
      expect(await page.locator('.made').isVisible()).toBe(false);
      expect(await page.locator('input[value="1"]').isChecked()).toBe(false);
      for (const name of ['title', 'place', 'date', 'start']) await field(page, name).fill('');
      await settled(page, emptyPlan());
    });
  });

  it('has slides of its own, with those of its guides between', async () => {
    await onPage(address, { viewport }, async (page) => {
      await page.locator('.made a', { hasText: 'Trình chiếu' }).click();
      await page.locator('.slide.end svg').waitFor();
      const titles = await page.locator('.slide :is(h1, h2)').allInnerTexts();
      expect(titles[0]).toBe(sample.title);
      expect(await page.locator('h1').count()).toBe(1);
      expect(titles.slice(-1)).toEqual(['Xem lại ở nhà']);
      expect(await page.locator('.slide').count()).toBeGreaterThan(20);
      expect(await page.locator('.slide.end').count()).toBe(1);
      expect(await page.locator('.lesson').first().textContent()).toMatch(/^Bài 1 trên 2: /);
      expect(await page.locator('.bar p').innerText()).toBe(`Trang 1 / ${await page.locator('.slide').count()}`);
      await page.keyboard.press('ArrowRight');
      expect(await page.locator('.bar p').innerText()).toMatch(/^Trang 2 /);
      expect(await fragment(page)).toBe(encode(sample));
      await page.keyboard.press('End');
      await page.waitForTimeout(300);
      expect(await scanned(page, '.slide.end svg')).toBe(inject('site') + address);
      await page.locator('.bar a').click();
      await page.locator('.made tbody tr').first().waitFor();
      expect(await rows(page)).toHaveLength(4);
    });
  });

  it('has a hand-out: its programme, then the sheet of each guide', async () => {
    await onPage(address, { viewport }, async (page) => {
      await page.locator('.made a', { hasText: 'Tờ rơi' }).click();
      await page.locator('.sheet.made svg[role=img]').waitFor();
      expect(await page.locator('.sheet').count()).toBe(3);
      expect(await page.locator('.sheet.made').innerText()).toContain('19:30, ngày 22/11/2026');
      expect(await page.locator('.sheet.made tbody tr').count()).toBe(4);
      expect(await scanned(page, '.sheet.made figure svg')).toBe(inject('site') + address);
    });
  });
});

describe('the address', () => {
  it('stands in a QR code', async () => {
    await onPage(address, { viewport: desktop }, async (page) => {
      await page.locator('.qr svg').waitFor();
      expect(await scanned(page, '.qr svg')).toBe(inject('site') + address);
    });
  });

  it('and the message are copied, or selected where nothing can be copied', async () => {
    await onPage(address, {}, async (page) => {
      await page.addInitScript({ content: define('share', 'undefined') + define('clipboard', '{ writeText: (text) => { window.copied = text; return Promise.resolve(); } }') });
      await page.reload();
      await page.locator('button', { hasText: 'Chép địa chỉ' }).click();
      expect(await page.evaluate('window.copied')).toBe(inject('site') + address);
      await page.locator('button', { hasText: 'Chép lời nhắn' }).click();
      const message = (await page.evaluate('window.copied')) as string;
      expect(message).toMatch(/^Mời học: Không mắc lừa\n/);
      expect([...message].length).toBeLessThanOrEqual(300);
      expect(await page.locator('button', { hasText: /^Gửi$/ }).filter({ visible: true }).count()).toBe(0);
      await page.evaluate(define('clipboard', 'undefined'));
      await page.locator('button', { hasText: 'Chép địa chỉ' }).click();
      await page.locator('[role=status]', { hasText: 'Máy không cho chép' }).waitFor();
      expect(await page.evaluate(() => getSelection()!.toString() || (document.activeElement as HTMLTextAreaElement).value)).toBe(inject('site') + address);
    });
  });

  it('is shared where the browser can', async () => {
    await onPage(address, {}, async (page) => {
      await page.addInitScript({ content: define('share', '(data) => { window.shared = data; return Promise.resolve(); }') });
      await page.reload();
      await page.locator('button', { hasText: /^Gửi$/ }).first().click();
      expect(await page.evaluate('window.shared')).toEqual({ text: inject('site') + address });
    });
  });

  it('that is broken opens what can be read and says what was dropped', async () => {
    await onPage(`${maker}#${encode(sample).slice(0, 30)}`, {}, async (page) => {
      expect(await page.locator('.unread').innerText()).toContain('bị cắt hoặc bị sửa');
      expect(await page.locator('.items li').count()).toBeGreaterThan(1);
    });
    await onPage(`${maker}#1.000.99-5_4-x`, {}, async (page) => {
      expect(await page.locator('.unread li').count()).toBe(3);
      expect(await page.locator('.items li').count()).toBe(1);
    });
    await onPage(`${maker}#rac`, {}, async (page) => expect(await page.locator('.unread').innerText()).toContain('không đọc được. Bạn xin người gửi'));
    await onPage(`${maker}trinh-chieu/#1.000.4-20`, {}, async (page) => {
      await page.locator('.slide.end svg').waitFor();
      expect(await page.locator('.slide').nth(1).innerText()).toContain('bị cắt hoặc bị sửa');
    });
  });

  it('keeps the session when a place in the page is asked for', async () => {
    await onPage(address, {}, async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await settled(page, sample);
      expect(await page.locator('.unread').isVisible()).toBe(false);
    });
  });

  it('of a ready session is opened to change it', async () => {
    await onPage(maker, {}, async (page) => {
      await page.locator('[data-plan]').first().click();
      await page.locator('.items li').first().waitFor();
      expect(await page.locator('.items li').count()).toBeGreaterThan(2);
      expect(await page.evaluate(() => document.activeElement!.id)).toBe('xep-thu-tu');
      expect(await page.getByLabel('Tên buổi học').inputValue()).toContain('Buổi 1');
    });
  });

  it('is not sent to the server', async () => {
    await onPage(maker, {}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(inject('site') + address);
      await page.reload();
      await page.locator('.qr svg').waitFor();
      expect(asked.filter((url) => !url.startsWith(inject('site')))).toEqual([]);
      expect(asked.filter((url) => url.split('#')[0]!.includes(encode(sample).slice(6, 20)))).toEqual([]);
    });
  });
});

describe('axe finds nothing once a session stands there', () => {
  const ready = { '': '.qr svg', 'trinh-chieu/': '.slide.end svg', 'to-roi/': '.sheet.made svg[role=img]' };
  it.each(Object.entries(ready).map(([end, mark]) => [`${maker}${end}`, mark] as const))('%s, light and dark', async (path, mark) => {
    // A broken address, so that the notice is there too.
    await onPage(`${path}#${encode(sample)}x`, {}, async (page) => {
      await page.locator(mark).waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), colorScheme).toEqual([]);
      }
    });
  });
});

describe('without JavaScript', () => {
  it.each([
    [maker, 'Soạn buổi riêng cần JavaScript'],
    [`${maker}trinh-chieu/`, 'Trình chiếu của từng bài'],
    [`${maker}to-roi/`, 'Tờ rơi của từng bài'],
  ])('%s leads to what each guide has', async (path, words) => {
    await onPage(path, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('main').innerText()).toContain(words);
      expect(await page.locator('main :is(input, button)').filter({ visible: true }).count()).toBe(0);
      expect(await page.locator('main li a').filter({ visible: true }).count()).toBeGreaterThan(15);
    });
  });
});
