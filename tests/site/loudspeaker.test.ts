import { existsSync, readFileSync } from 'node:fs';
import * as cheerio from 'cheerio';
import { describe, expect, it } from 'vitest';
import { countSyllables, SLOW_PACE } from '../../src/domain/spoken/reading-time.ts';
import { filesUnder, pagesOf } from './dist.ts';

const pages = pagesOf().filter(({ path }) => path.includes('/truyen-thanh/'));
const entries = pagesOf().map(({ path }) => path).filter((path) => /^\/(?:huong-dan|cau-chuyen|mo-hinh)\/[^/]+\/$/.test(path));
const cases = pages.map((page) => [page.path, page] as const);
const seconds = (sentences: string[]) => (countSyllables(sentences.join(' ')) * 60) / SLOW_PACE;
const sentencesOf = ({ $ }: (typeof pages)[number]) => $('[data-script] p span').get().map((element) => $(element).text());
/** `/x/y/truyen-thanh/nam/` → `dist/x/y/truyen-thanh-nam`. */
const fileOf = (path: string) => `dist${path.replace(/\/truyen-thanh\/(?:([^/]+)\/)?$/, (_, variant?: string) => `/truyen-thanh${variant ? `-${variant}` : ''}`)}`;

it('every guide, story and pilot has four scripts', () => {
  const expected = entries.flatMap((path) => ['', 'nam/', '90-giay/', '90-giay-nam/'].map((variant) => `${path}truyen-thanh/${variant}`));
  expect(entries.length).toBeGreaterThan(10);
  expect(pages.map(({ path }) => path).sort()).toEqual(expected.sort());
});

describe('a script', () => {
  it.each(cases)('%s holds no digit, no acronym and no sign that nobody can say', (_, page) => {
    const sentences = sentencesOf(page);
    expect(sentences.length).toBeGreaterThan(5);
    expect(sentences.filter((sentence) => /\p{N}/u.test(sentence))).toEqual([]);
    expect(sentences.filter((sentence) => /\p{Lu}[\p{L}\p{M}]*\p{Lu}/u.test(sentence))).toEqual([]);
    expect(sentences.filter((sentence) => !/^[\p{L}\p{M} .,:;!?“”]+$/u.test(sentence))).toEqual([]);
    expect(sentences.filter((sentence) => !/[.!?:;]”?$/.test(sentence))).toEqual([]);
    expect(sentences.join('\n')).toBe(sentences.join('\n').normalize('NFC'));
  });

  it.each(cases)('%s is the same on the page, as text and as SSML', (path, page) => {
    const sentences = sentencesOf(page);
    const text = readFileSync(`${fileOf(path)}.txt`, 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.slice(1).split('\n').filter(Boolean)).toEqual(sentences);
    const $ = cheerio.load(readFileSync(`${fileOf(path)}.ssml`, 'utf8'), { xml: true });
    expect($('speak').attr()).toEqual({ version: '1.1', xmlns: 'http://www.w3.org/2001/10/synthesis', 'xml:lang': 'vi-VN' });
    expect($('speak > p > s').get().map((element) => $(element).text())).toEqual(sentences);
    expect($('speak').children().get().map(({ name }) => name).join(' ')).toMatch(/^p(?: break p)*$/);
    expect(page.$('main a[download]').get().map((element) => page.$(element).attr('href'))).toEqual([`${fileOf(path).slice(4)}.txt`, `${fileOf(path).slice(4)}.ssml`]);
  });

  it.each(cases)('%s says how long it takes', (path, page) => {
    const time = seconds(sentencesOf(page));
    const [, minutes = '0', rest = '0'] = /(?:(\d+) phút)? ?(?:(\d+) giây)?$/.exec(page.$('.time b').text())!;
    expect(Math.abs(Number(minutes ?? 0) * 60 + Number(rest ?? 0) - time)).toBeLessThanOrEqual(6);
    if (path.includes('/90-giay')) expect(time).toBeLessThanOrEqual(90);
  });

  it.each(cases)('%s greets, warns, says whom to ask and how to find it again', (path, page) => {
    const said = sentencesOf(page).join(' ');
    const needed = ['Kính thưa bà con.', 'bà con mở trang Làng số, gõ mã số', 'Xin cảm ơn bà con', ...(path.startsWith('/huong-dan/') ? ['coi chừng kẻ gian', 'hỏi ở đâu?'] : ['bà con hỏi trưởng thôn'])];
    for (const words of needed) expect(said).toContain(words);
  });

  it('for the South says lẻ and ngàn, never linh and nghìn', () => {
    const southern = pages.filter(({ path }) => /nam\/$/.test(path)).flatMap(sentencesOf).join(' ');
    expect(southern).toContain('ngàn');
    expect(southern).not.toMatch(/(?:^|[^\p{L}])nghìn(?:[^\p{L}]|$)|(?:trăm|nghìn|ngàn) linh /u);
  });
});

describe('the pages', () => {
  it.each(cases)('%s leads to the other three and back to its entry', (path, { $ }) => {
    const links = $('.versions a').get().map((element) => $(element).attr('href')!);
    const own = $('.versions a[aria-current=page]').get().map((element) => $(element).attr('href'));
    expect(own).toEqual([path, path]);
    expect(links).toHaveLength(4);
    const entry = path.split('/').slice(0, 3).join('/');
    expect($(`main a[href="${entry}/"]`).length).toBeGreaterThan(0);
  });

  it('point to places that the entry’s page has', () => {
    const broken = pages.flatMap(({ path, $ }) => {
      const entry = cheerio.load(readFileSync(`dist${path.split('/').slice(0, 3).join('/')}/index.html`, 'utf8'));
      return $('[data-place]').get().map((element) => $(element).attr('data-place')!).filter((place) => entry(`[id="${place}"]`).length === 0).map((place) => `${path} ${place}`);
    });
    expect(broken).toEqual([]);
  });

  it('hide the buttons for listening until a script shows them, and offer no recording where there is none', () => {
    for (const { $, path } of pages) {
      expect($('[data-controls]').attr('hidden'), path).toBeDefined();
      expect($('audio').length, path).toBe(0);
    }
    expect(filesUnder('dist').filter((name) => name.startsWith('am-thanh/'))).toEqual([]);
    expect(existsSync('content/audio/README.md')).toBe(true);
  });

  it('alone carry their style sheet and script', () => {
    const others = pagesOf().filter(({ path }) => !path.includes('/truyen-thanh/'));
    expect(others.filter(({ html }) => /_astro\/(?:loudspeaker|ListenScript)/.test(html)).map(({ path }) => path)).toEqual([]);
    expect(pages.filter(({ html }) => !/_astro\/loudspeaker\.[\w-]+\.css/.test(html)).map(({ path }) => path)).toEqual([]);
  });
});
