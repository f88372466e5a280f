import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as cheerio from 'cheerio';
import { describe, expect, it } from 'vitest';
import { templates } from '../templates.ts';

/** Most kilobytes (1,000 bytes) of HTML + CSS + JS that one page of a template may weigh, gzip level 9. */
const budgets: Record<keyof typeof templates, number> = {
  home: 17,
  'guide list': 15,
  guide: 16.5,
  'story list': 14,
  story: 13,
  'pilot list': 12,
  pilot: 19,
  'commune list': 15,
  commune: 14,
  'split commune': 13,
  'commune without figures': 11,
  'indicator list': 12,
  indicator: 12,
  glossary: 23,
  'source list': 17,
  source: 14,
  'open data': 20,
  'data changes': 18,
  embed: 10,
  'level above': 20,
  about: 11,
  search: 12,
  'not found': 12,
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
    const linked = $('link[rel=stylesheet], script[src]').get().map((element) => join('dist', ($(element).attr('href') ?? $(element).attr('src'))!));
    expect(linked.filter((asset) => !existsSync(asset))).toEqual([]);
    const weigh = (bytes: Buffer) => gzipSync(bytes, { level: 9 }).length / 1000;
    const own = weigh(html);
    const assets = linked.map((asset) => weigh(readFileSync(asset))).reduce((sum, size) => sum + size, 0);
    const total = own + assets;
    const budget = budgets[name as keyof typeof templates];
    console.log(`${name}: ${total.toFixed(1)} kB of ${budget} kB (HTML ${own.toFixed(1)}, CSS and JS ${assets.toFixed(1)})`);
    expect(total).toBeLessThanOrEqual(budget);
  });

  it('fetches script only where a reader filters or sorts', () => {
    const scripted = Object.values(templates).filter((path) => {
      const $ = withoutTemplates(readFileSync(join('dist', path.endsWith('/') ? `${path}index.html` : path)));
      return $('script[src]').length > 0;
    });
    expect(scripted.sort()).toEqual([templates['commune list'], templates.indicator].sort());
  });
});
