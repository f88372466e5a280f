import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { templates } from '../templates.ts';
import { desktop, useBrowser, useTab } from './browser.ts';
import { walk } from './focus-walk.ts';

useBrowser();
// Nothing moves smoothly, so that a thing is where it stays when it is looked at.
const open = useTab({ reducedMotion: 'reduce' });

describe('Tab goes through', () => {
  it.each(Object.entries(templates))('%s once, in order, and each thing is seen, marked and large enough', async (_name, path) => {
    const { stops, expected, problems } = await walk(await open(path));
    expect(problems).toEqual([]);
    expect(stops).toEqual(expected);
    expect(stops.length).toBeGreaterThan(1);
  });

  it.each([templates.home, templates.guide, templates.commune])('%s on a wide screen as well', async (path) => {
    const page = await open(path);
    await page.setViewportSize(desktop);
    const { stops, expected, problems } = await walk(page);
    expect(problems).toEqual([]);
    expect(stops).toEqual(expected);
  });
});

describe('Enter and Escape', () => {
  it.each(Object.entries(templates))('%s: what folds does so by Enter and space bar; search opens, closes and gives the focus back', async (_name, path) => {
    const page = await open(path);
    await unfoldAndFold(page);
    if ((await page.locator('a[data-search]').count()) > 0) await openAndCloseSearch(page);
  });
});

/** Unfolds and folds the first four things on the page that can be. */
async function unfoldAndFold(page: Page) {
  const summaries = page.locator('summary').filter({ visible: true });
  for (let index = 0; index < Math.min(4, await summaries.count()); index += 1) {
    const summary = summaries.nth(index);
    const isOpen = () => summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open);
    const before = await isOpen();
    await summary.focus();
    await page.keyboard.press('Enter');
    expect(await isOpen()).toBe(!before);
    await page.keyboard.press('Space');
    expect(await isOpen()).toBe(before);
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  }
}

/** A page with a search form of its own leads into that one and opens nothing. */
async function openAndCloseSearch(page: Page) {
  const link = page.locator('a[data-search]');
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement!.matches('site-search input'));
  const opens = (await page.locator('main site-search').count()) === 0;
  expect(await page.locator('dialog:modal').count()).toBe(opens ? 1 : 0);
  if (!opens) return;
  await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement!.closest('dialog') !== null)).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  expect(await page.locator('dialog:modal').count()).toBe(0);
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
}
