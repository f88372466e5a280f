import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as cheerio from 'cheerio';
import { describe, expect, it } from 'vitest';
import { templates } from '../templates.ts';

/** Most kilobytes (1,000 bytes) of HTML with its styles, and of scripts, that one page of a template may weigh, gzip level 9. Styles for print alone do not count. */
const budgets: Record<keyof typeof templates, number> = {
  home: 15.5,
  'guide list': 14,
  guide: 14,
  'story list': 15,
  story: 11,
  'pilot list': 11,
  pilot: 17.5,
  'commune list': 12.5,
  commune: 11.5,
  'split commune': 10.5,
  'commune without figures': 8.5,
  'indicator list': 9.5,
  indicator: 9,
  glossary: 29,
  'source list': 21,
  source: 13,
  'open data': 17.5,
  'data changes': 11,
  embed: 4.5,
  'loudspeaker script': 9.5,
  'short loudspeaker script': 8.5,
  'level above': 17.5,
  about: 8,
  'ways in': 12,
  english: 10,
  editor: 8,
  search: 9.5,
  'kept without network': 12,
  slides: 12,
  'session slides': 18,
  handout: 9.5,
  'session handout': 10.5,
  'made session': 15.5,
  'made slides': 9.5,
  'made handout': 8.5,
  share: 7.5,
  'short codes': 10,
  'not found': 9,
};

/** A page without the parts that the browser does not load by itself. */
function withoutTemplates(html: Buffer) {
  const $ = cheerio.load(html);
  $('template').remove();
  return $;
}

describe('weight of each template', () => {
  it.each(Object.entries(templates))('%s', (name, path) => {
    const file = join('dist', path.endsWith('/') ? `${path}index.html` : path);
    const html = readFileSync(file);
    const $ = withoutTemplates(html);
    const linked = $('link[rel=stylesheet]:not([media=print]), script[src]').get().map((element) => join('dist', ($(element).attr('href') ?? $(element).attr('src'))!));
    expect(linked.filter((asset) => !existsSync(asset))).toEqual([]);
    const weigh = (bytes: Buffer) => gzipSync(bytes, { level: 9 }).length / 1000;
    const own = weigh(html);
    const assets = linked.map((asset) => weigh(readFileSync(asset))).reduce((sum, size) => sum + size, 0);
    const total = own + assets;
    const budget = budgets[name as keyof typeof templates];
    console.log(`${name}: ${total.toFixed(1)} kB of ${budget} kB (HTML ${own.toFixed(1)}, CSS and JS ${assets.toFixed(1)})`);
    expect(total).toBeLessThanOrEqual(budget);
  });

  it('every guide comes in one round: HTML with its styles, and nothing else that it waits for, within 14 kB', () => {
    const pages = readdirSync('dist/huong-dan', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => `dist/huong-dan/${name}/index.html`);
    expect(pages.length).toBeGreaterThanOrEqual(16);
    const heavy = pages.map((page) => [page, gzipSync(readFileSync(page), { level: 9 }).length] as const).filter(([, bytes]) => bytes > 14_000);
    expect(heavy).toEqual([]);
    expect(pages.filter((page) => withoutTemplates(readFileSync(page))('link[rel=stylesheet]:not([media=print]), script[src], link[rel=preload]').length > 0)).toEqual([]);
  });

  it('fetches script only where a reader filters, sorts, listens, shows slides, prints, puts a session together, sends, types a code or sees what is kept', () => {
    const scripted = Object.values(templates).filter((path) => {
      const $ = withoutTemplates(readFileSync(join('dist', path.endsWith('/') ? `${path}index.html` : path)));
      return $('script[src]').length > 0;
    });
    expect(scripted.sort()).toEqual([templates['commune list'], templates.indicator, templates['loudspeaker script'], templates['short loudspeaker script'], templates.slides, templates['session slides'], templates.handout, templates['session handout'], templates['made session'], templates['made slides'], templates['made handout'], templates.share, templates['short codes'], templates['kept without network']].sort());
  });
});
