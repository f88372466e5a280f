import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as cheerio from 'cheerio';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { createUrls } from '../../src/domain/urls.ts';
import { makePacks } from '../../src/packs/make-packs.ts';
import { filesUnder } from './dist.ts';
import { deadLinks } from './links.ts';
import { packOf, pagesIn, sessionIds } from './packs.ts';

const urls = createUrls('/');
const guidesOf = (id: string) => [...new Set([...readFileSync(`content/sessions/${id}.mdx`, 'utf8').matchAll(/^ +-? *guide: (.+)$/gm)].map(([, guide]) => guide!))];
/** Kilobytes (1,000 bytes); a trainer pays for them, and may send the pack on to every learner. */
const budget = 300;

it('there are sessions', () => expect(sessionIds.length).toBeGreaterThanOrEqual(5));

describe.each(sessionIds)('the pack of %s', (id) => {
  const pack = packOf(id);
  const pages = pagesIn(pack);
  const names = Object.keys(pack.files);

  it('has the pages of the session and of each guide, as far as the site has them', () => {
    const entries = [[urls.session(id), ''], [urls.trainer(id), ''], ...guidesOf(id).map((guide) => [urls.guide(guide), ''])].flatMap(([page]) => [page!, urls.slides(page!), urls.handout(page!), urls.loudspeaker(page!)]);
    const expected = entries.filter((page) => existsSync(join('dist', page, 'index.html'))).map((page) => `trang${page}index.html`);
    expect(expected.length).toBeGreaterThan(guidesOf(id).length);
    expect(names).toEqual(expect.arrayContaining(['MO-TRANG-NAY.html', 'DOC-TRUOC.txt', ...expected]));
  });

  it('has nothing at the top but what is to be opened first', () => expect([...new Set(names.map((name) => name.split('/')[0]))].sort()).toEqual(['DOC-TRUOC.txt', 'MO-TRANG-NAY.html', 'trang']));

  it('has no link that leads nowhere', () => expect(deadLinks(pages, names)).toEqual([]));

  it('names no other origin and no root in any attribute', () => {
    const strange = pages.flatMap(({ path, $ }) =>
      $('*').get().flatMap((element) => Object.entries('attribs' in element ? element.attribs : {}).filter(([name, value]) => name !== 'xmlns' && /:\/\/|^\/|(^|,)\s*\//.test(value)).map(([name, value]) => `${path} ${name}="${value}"`)),
    );
    expect(strange).toEqual([]);
    const styles = names.filter((name) => name.endsWith('.css')).map((name) => new TextDecoder().decode(pack.files[name]));
    expect(styles.flatMap((css) => css.match(/(?:url\(|@import)\s*["']?(?:https?:|\/).*/g) ?? [])).toEqual([]);
  });

  it('has no search, no feed, no module, nothing for search engines', () => {
    for (const { path, $ } of pages) expect($('dialog, site-search, form, link[rel=manifest], link[rel=alternate], link[rel=canonical], meta[property], script[type], script:not([src]), a[href$=".zip"]').length, path).toBe(0);
    expect(names.filter((name) => /pagefind|chia-se|og\.png|\.zip$/.test(name))).toEqual([]);
  });

  it('lets every address out of it be typed: none but the pack’s own words are lost', () => {
    const $ = cheerio.load(readFileSync(`dist${urls.session(id)}index.html`));
    const shown = pages.find(({ path }) => path === `/trang${urls.session(id)}index.html`)!.$('main').text();
    const sources = $('main a[href^="/nguon/"]').get().map((link) => $(link).attr('href')!);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((source) => shown.split(`lang-so.example${source})`).length !== 2)).toEqual([]);
  });

  it('is small, and its size stands where it is offered', () => {
    console.log(`${id}: ${(pack.bytes.length / 1000).toFixed(0)} kB of ${budget} kB, ${pages.length} pages`);
    expect(pack.bytes.length / 1000).toBeLessThanOrEqual(budget);
    const link = cheerio.load(readFileSync(`dist${urls.trainer(id)}index.html`))(`a[href="${urls.pack(id)}"]`);
    const shown = /ZIP, ([\d,]+)\u00a0(MB|kB)/.exec(link.text())!;
    expect(Math.abs(Number(shown[1]!.replace(',', '.')) * (shown[2] === 'MB' ? 1_000_000 : 1000) - pack.bytes.length)).toBeLessThanOrEqual(50_000);
  });

  it('has valid pages', async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader({ root: true, extends: ['html-validate:recommended'], rules: { 'no-redundant-role': 'off', 'attribute-empty-style': 'off', 'attribute-boolean-style': 'off' } }));
    for (const { path, html } of pages) {
      const { results } = await validator.validateString(html);
      expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${path} ${ruleId}: ${message}`))).toEqual([]);
    }
  });
});

it('packs made again are the same to the byte', async () => {
  const again = mkdtempSync(join(tmpdir(), 'lang-so-'));
  try {
    for (const name of filesUnder('dist').filter((file) => /^(?:tap-huan|huong-dan|_astro|anh|am-thanh)\/|^favicon\.svg$/.test(file))) cpSync(join('dist', name), join(again, name));
    const before = sessionIds.map((id) => packOf(id).bytes);
    expect([...(await makePacks(again, undefined)).keys()].sort()).toEqual([...sessionIds].sort());
    expect(sessionIds.filter((id, index) => !before[index]!.length || Buffer.compare(packOf(id, again).bytes, before[index]!) !== 0)).toEqual([]);
  } finally {
    rmSync(again, { recursive: true });
  }
});
