import { readFileSync } from 'node:fs';
import * as cheerio from 'cheerio';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { isMadePage } from '../../src/domain/made-pages.ts';
import { entrySections } from '../../src/domain/entry-sections.ts';
import { siteAddress } from '../../src/site/address.ts';
import { filesUnder, pagesOf } from './dist.ts';

const { site } = siteAddress(process.env['SITE_URL']);
const all = pagesOf();
/** Charts for other sites to embed: no header, no trail, not indexed. */
const embedded = all.filter(({ path }) => path.startsWith('/du-lieu/nhung/'));
/** Slides, hand-outs, scripts, messages: each says what the page of its entry says. */
const made = all.filter(({ path }) => isMadePage(path));
const pages = all.filter((page) => !embedded.includes(page) && !made.includes(page));
/** Pages of one story, guide, pilot or session, with a picture of their own. */
const entries = pages.filter(({ path }) => path !== '/' && filesUnder('dist').includes(`${path.slice(1)}og.png`));
/** Pages that are no answer to anybody's search. */
const unindexed = ['/404.html', '/bien-tap/', '/tim-kiem/'];
const indexed = pages.filter(({ path }) => !unindexed.includes(path));
const types = ($: cheerio.CheerioAPI): unknown[] =>
  $('script[type="application/ld+json"]').get().map((element) => (JSON.parse($(element).text()) as Record<string, unknown>)['@type']);

describe('head of every page', () => {
  it.each(pages.map((page) => [page.path, page] as const))('%s', (path, { $ }) => {
    expect($('html').attr('lang')).toBe(path === '/en/' ? 'en' : 'vi');
    expect($('head > title').text()).toMatch(/Làng số/);
    expect($('meta[name=description]').attr('content')!.length).toBeGreaterThan(20);
    expect($('h1')).toHaveLength(1);
    expect($('body > a').first().attr('href')).toBe('#noi-dung');
    expect($('meta[property^="og:"]').map((_, element) => $(element).attr('property')!.slice(3)).get()).toEqual(
      expect.arrayContaining(['title', 'description', 'url', 'type', 'locale', 'image', 'image:alt', 'site_name']),
    );
    if (unindexed.includes(path)) expect($('meta[name=robots]').attr('content')).toBe('noindex');
    else expect($('link[rel=canonical]').attr('href')).toBe(`${site}${path}`);
  });

  it('has titles and descriptions of its own', () => {
    const titles = pages.map(({ $ }) => $('head > title').text());
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('states the order of layers before any style sheet', () => {
    for (const { $ } of pages) {
      const first = $('style, link[rel=stylesheet]').first();
      expect(first.text()).toContain('@layer reset, tokens, base, layout, components, utilities;');
    }
  });
});

describe('pages to embed', () => {
  it('stay out of search engines, name a language and link back', () => {
    expect(embedded.length).toBeGreaterThan(10);
    for (const { $, path } of embedded) {
      expect($('html').attr('lang'), path).toBe('vi');
      expect($('meta[name=robots]').attr('content'), path).toBe('noindex');
      expect($('a[href^="/chi-so/"]').length, path).toBeGreaterThan(0);
    }
  });
});

describe('pages made of an entry', () => {
  it('stay out of search engines, name a language and the page of the entry', () => {
    expect(made.length).toBeGreaterThan(10);
    for (const { $, path } of made) {
      expect($('html').attr('lang'), path).toBe('vi');
      expect($('meta[name=robots]').attr('content'), path).toBe('noindex');
      expect($('link[rel=canonical]').attr('href'), path).toBe(`${site}${path.split('/').slice(0, 3).join('/')}/`);
      expect($('[data-search-section]').length, path).toBe(0);
    }
  });
});

describe('share pictures', () => {
  it('every entry has one of its own, and a share page', () => {
    const sections = Object.values(entrySections).join('|');
    const expected = pages.map(({ path }) => path).filter((path) => new RegExp(`^/(?:${sections})/[^/]+/$`).test(path) && path !== '/tap-huan/tao/');
    expect(entries.map(({ path }) => path)).toEqual(expected);
    expect(expected.filter((path) => !made.some((page) => page.path === `${path}chia-se/`))).toEqual([]);
  });

  it.each(entries.map((page) => [page.path, page] as const))('%s', async (path, { $ }) => {
    const own = (name: string) => $(`meta[property="og:${name}"]`).attr('content')!;
    expect(own('image')).toBe(`${site}${path}og.png`);
    expect(own('image:alt')).toContain(own('title'));
    expect([own('image:width'), own('image:height')]).toEqual(['1200', '630']);
    const file = readFileSync(`dist${path}og.png`);
    expect(file.length).toBeLessThan(60_000);
    expect(await sharp(file).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect($('script[type="application/ld+json"]').text()).toContain(`"image":"${site}${path}og.png"`);
  });

  it('the others show the emblem', () => {
    for (const { $ } of pages.filter((page) => !entries.includes(page))) expect($('meta[property="og:image"]').attr('content')).toBe(`${site}/og.png`);
  });
});

describe('structured data', () => {
  it.each([
    ['/cau-chuyen/ma-qr-dau-kiet-hung-nhon/', ['Article', 'BreadcrumbList']],
    ['/mo-hinh/yen-hoa/', ['Article', 'BreadcrumbList']],
    ['/huong-dan/dang-ky-vneid-muc-2/', ['Article', 'BreadcrumbList']],
    ['/xa/yen-hoa-14722/', ['Dataset', 'BreadcrumbList']],
    ['/chi-so/thon-thong-minh/', ['Dataset', 'BreadcrumbList']],
    ['/xa/bo-de-00118/', ['BreadcrumbList']],
    ['/', ['WebSite']],
  ])('%s is %j', (path, expected) => {
    expect(types(pages.find((page) => page.path === path)!.$)).toEqual(expected);
  });

  it('names every page but the home page, its English form and 404 in a trail', () => {
    const without = pages.filter(({ $ }) => !types($).includes('BreadcrumbList')).map(({ path }) => path);
    expect(without.sort()).toEqual(['/', '/404.html', '/en/']);
  });
});

describe('files for machines', () => {
  it('sitemap holds every indexed page with the day its text changed', () => {
    const $ = cheerio.load(readFileSync('dist/sitemap-0.xml', 'utf8'), { xml: true });
    const listed = $('url').get().map((element) => ({ loc: $(element).find('loc').text(), lastmod: $(element).find('lastmod').text() }));
    expect(listed.map(({ loc }) => loc).sort()).toEqual(indexed.map(({ path }) => `${site}${path}`).sort());
    expect(listed.filter(({ lastmod }) => !/^\d{4}-\d{2}-\d{2}/.test(lastmod))).toEqual([]);
  });

  it('feed holds every story', () => {
    const $ = cheerio.load(readFileSync('dist/rss.xml', 'utf8'), { xml: true });
    const stories = pages.filter(({ path }) => /^\/cau-chuyen\/.+/.test(path)).map(({ path }) => `${site}${path}`);
    expect($('item > link').get().map((element) => $(element).text()).sort()).toEqual(stories.sort());
    expect($('language').text()).toBe('vi');
  });

  it('robots.txt names the sitemap', () => {
    expect(readFileSync('dist/robots.txt', 'utf8')).toContain(`Sitemap: ${site}/sitemap-index.xml`);
  });

  it('manifest names icons that exist', () => {
    const manifest = JSON.parse(readFileSync('dist/manifest.webmanifest', 'utf8')) as { lang: string; icons: { src: string }[] };
    expect(manifest.lang).toBe('vi');
    expect(filesUnder('dist')).toEqual(expect.arrayContaining(manifest.icons.map(({ src }) => src.slice(1))));
  });
});
