import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { pagesOf, redirectPagesOf } from '../site/dist.ts';
import { violations } from './audit.ts';
import { inTabs, useBrowser } from './browser.ts';

useBrowser();

const promised = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>https?:\/\/[^/]+([^<]*)/g)].map(([, path]) => path!);
const pages = pagesOf().map(({ path }) => path);
/** Old addresses and short codes, whose pages a reader sees for a moment, or where nothing leads them on. */
const leading = redirectPagesOf().map(({ path }) => path);

describe('every page of the site', () => {
  it('is in the list that axe goes through', () => expect(promised.filter((path) => !pages.includes(path))).toEqual([]));

  it('has nothing that axe finds', async () => {
    const found = await inTabs(2, {}, pages, async (page, path) => {
      await page.goto(inject('site') + path, { waitUntil: 'load' });
      return { path, at: new URL(page.url()).pathname, lines: await violations(page) };
    });
    console.log(`axe read ${found.length} pages; the sitemap names ${promised.length}.`);
    expect(found.length).toBeGreaterThanOrEqual(promised.length);
    expect(found.filter(({ path, at }) => at !== path)).toEqual([]);
    expect(found.flatMap(({ path, lines }) => lines.map((line) => `${path} ${line}`))).toEqual([]);
    // A minute and a half where nothing else runs.
  }, 1_200_000);

  it('that only leads on to another has nothing either, where it is held', async () => {
    const found = await inTabs(2, {}, leading, async (page, path) => {
      // All else is answered with nothing (204), so that neither its script nor its refresh leads away.
      await page.route('**/*', (route) => (new URL(route.request().url()).pathname === path ? route.continue() : route.fulfill({ status: 204 })));
      await page.goto(inject('site') + path, { waitUntil: 'load' });
      const lines = await violations(page);
      await page.unrouteAll();
      return { path, at: new URL(page.url()).pathname, lines };
    });
    expect(found.filter(({ path, at }) => at !== path)).toEqual([]);
    expect(found.flatMap(({ path, lines }) => lines.map((line) => `${path} ${line}`))).toEqual([]);
  }, 300_000);
});
