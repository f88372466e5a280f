import { expect, it } from 'vitest';
import { violations } from './audit.ts';
import { onPage, phone, useBrowser } from './browser.ts';

useBrowser();

const page = '/mo-hinh/ninh-binh-muoi-ba-noi/';

it.each([[true], [false]])('a word explains itself where it stands, with the keyboard too (scripts: %s)', async (javaScriptEnabled) => {
  await onPage(page, { javaScriptEnabled }, async (tab) => {
    const word = tab.locator('button.term').first();
    const note = tab.locator(`#${await word.getAttribute('popovertarget')}`);
    expect(await note.isVisible()).toBe(false);
    await word.focus();
    await tab.keyboard.press('Enter');
    expect(await note.isVisible()).toBe(true);
    const { x, width } = (await note.boundingBox())!;
    expect(Math.abs(x + width / 2 - phone.width / 2)).toBeLessThan(2);
    expect(await note.innerText()).toMatch(/: \S.*\. Thuật ngữ$/s);
    await tab.keyboard.press('Escape');
    expect(await note.isVisible()).toBe(false);
  });
});

it('axe finds nothing while it is open', async () => {
  await onPage(page, {}, async (tab) => {
    await tab.locator('button.term').first().click();
    expect(await violations(tab)).toEqual([]);
  });
});
