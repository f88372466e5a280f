import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as cheerio from 'cheerio';
import { describe, expect, it } from 'vitest';
import { templates } from '../templates.ts';

/** Most kilobytes (1,000 bytes) of HTML + CSS + JS that one page of a template may weigh, gzip level 9. */
const budgets: Record<keyof typeof templates, number> = {
  home: 19,
  'guide list': 18,
  guide: 17.5,
  'story list': 14,
  story: 14,
  'pilot list': 12.5,
  pilot: 19.5,
  'commune list': 15,
  commune: 14.5,
  'split commune': 13.5,
  'commune without figures': 11.5,
  'indicator list': 12.5,
  indicator: 12.5,
  glossary: 26,
  'source list': 22,
  source: 14.5,
  'open data': 21,
  'data changes': 18,
  embed: 10,
  'loudspeaker script': 14,
  'short loudspeaker script': 13,
  'level above': 20,
  about: 11.5,
  editor: 11,
  search: 12.5,
  slides: 17,
  'session slides': 22,
  handout: 15,
  'session handout': 15,
  'made session': 24,
  'made slides': 16,
  'made handout': 15,
  share: 14,
  'short codes': 14,
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

  it('fetches script only where a reader filters, sorts, listens, shows slides, prints, puts a session together, sends or types a code', () => {
    const scripted = Object.values(templates).filter((path) => {
      const $ = withoutTemplates(readFileSync(join('dist', path.endsWith('/') ? `${path}index.html` : path)));
      return $('script[src]').length > 0;
    });
    expect(scripted.sort()).toEqual([templates['commune list'], templates.indicator, templates['loudspeaker script'], templates['short loudspeaker script'], templates.slides, templates['session slides'], templates.handout, templates['session handout'], templates['made session'], templates['made slides'], templates['made handout'], templates.share, templates['short codes']].sort());
  });
});
