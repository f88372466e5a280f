import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatQuantity } from '../../src/domain/format/quantity.ts';
import { pagesOf } from './dist.ts';

interface Observation {
  id: string;
  indicator: string;
  value: number;
  qualifier?: string;
  source: string;
  quote: string;
}
const read = <T>(path: string) => JSON.parse(readFileSync(`content/${path}`, 'utf8')) as T;
const units = new Map(read<{ id: string; unit: string }[]>('indicators.json').map(({ id, unit }) => [id, unit]));
const observations = readdirSync('content/observations').flatMap((file) => {
  const { unit, observations: rows } = read<{ unit: string; observations: Observation[] }>(`observations/${file}`);
  return rows.map((row) => ({ ...row, place: unit, printed: formatQuantity({ ...row, unit: units.get(row.indicator)! }) }));
});
const pages = new Map(pagesOf().map((page) => [page.path, page]));
const words = (text: string) => text.replace(/\s+/g, ' ');

describe('each observation', () => {
  it.each(observations.map((row) => [row.id, row] as const))('%s stands on its place, its indicator and its source', (id, row) => {
    const card = pages.get(`/xa/${row.place}/`)!.$(`#${id}`);
    expect(words(card.text())).toContain(words(row.printed));
    expect(card.find(`a[href="/nguon/${row.source}/"]`).length).toBeGreaterThan(0);
    expect(words(card.find('blockquote').text())).toContain(words(row.quote));
    expect(pages.get(`/chi-so/${row.indicator}/`)!.$(`a[href="/xa/${row.place}/#${id}"]`)).toHaveLength(1);
    const claim = pages.get(`/nguon/${row.source}/`)!.$(`a[href="/xa/${row.place}/#${id}"]`);
    expect(words(claim.parent().text())).toContain(words(row.printed));
  });
});

describe('each source page', () => {
  it('lists every place in prose that names the source, and nothing else', () => {
    const inProse = [...pages.values()].flatMap(({ path, $ }) =>
      $('.source[id^="dan-"], .figure[id^="dan-"] + .source').get().map((element) => {
        const anchor = $(element).attr('id') ?? $(element).prev().attr('id');
        return `${$(element).find('a').attr('href')} ← ${path}#${anchor}`;
      }),
    );
    const listed = [...pages.values()]
      .filter(({ path }) => /^\/nguon\/.+/.test(path))
      .flatMap(({ path, $ }) => $('.claims a').get().map((element) => `${path} ← ${$(element).attr('href')}`))
      .filter((line) => /#dan-\d+$/.test(line));
    expect(inProse.length).toBeGreaterThan(100);
    expect(listed.sort()).toEqual(inProse.sort());
  });

  it('every source has a page and supports something', () => {
    const ids = read<{ id: string; founding?: boolean }[]>('sources.json');
    const idle = ids.filter(({ id }) => pages.get(`/nguon/${id}/`)!.$('.claims li').length === 0).map(({ id }) => id);
    expect(idle).toEqual([]);
  });

  it('claims read as sentences: no empty text, no markup left over', () => {
    const odd = [...pages.values()].flatMap(({ path, $ }) =>
      $('.claims li').get().map((element) => $(element).clone().children('a').remove().end().text().trim()).filter((text) => text.length < 12 || /[<>{}\uFFFC]|undefined/.test(text)).map((text) => `${path}: ${text}`),
    );
    expect(odd).toEqual([]);
  });
});

describe('the library', () => {
  it.each([
    ['/cau-chuyen/', 4],
    ['/huong-dan/', 5],
    ['/mo-hinh/', 2],
  ])('%s has at least %i entries', (section, least) => {
    expect([...pages.keys()].filter((path) => path.startsWith(section) && path !== section).length).toBeGreaterThanOrEqual(least);
  });

  it('has the five founding articles and 20 terms', () => {
    expect(read<{ founding?: boolean }[]>('sources.json').filter(({ founding }) => founding)).toHaveLength(5);
    expect(pages.get('/thuat-ngu/')!.$('dt').length).toBeGreaterThanOrEqual(20);
  });

  it.each(['Yên Hòa', 'Song Phượng', 'Khánh Nhạc', 'Đức Giang'])('%s has a page with figures and the notice of 1/7/2025', (name) => {
    const page = [...pages.values()].find(({ path, $ }) => path.startsWith('/xa/') && $('h1').text().includes(`${name} (đến 30/6/2025)`))!;
    expect(page.$('article h3').length).toBeGreaterThan(2);
    expect(page.$('#nay-o-dau').text()).toContain('1/7/2025');
    expect(page.$('#nay-o-dau li a').length).toBe(name === 'Đức Giang' ? 2 : 1);
  });
});
