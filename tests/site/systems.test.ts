import { existsSync, readFileSync } from 'node:fs';
import * as cheerio from 'cheerio';
import { describe, expect, it } from 'vitest';
import systems from './systems.json' with { type: 'json' };

/** Where the systems, documents and channels that the five founding articles name must be told: places, sources and lists do not count. */
const tellers = /^\/(?:huong-dan|cau-chuyen|mo-hinh|chi-so)\/[a-z0-9-]+\/$|^\/thuat-ngu\/#/;

const places = systems.flatMap(({ id, covered }) => covered.map(({ page, words }) => ({ id, page, words })));
const documents = new Map<string, cheerio.CheerioAPI>();

/** The text of a page's main part, or of the part with the `#anchor`, with plain blanks; empty when there is no such page or part. */
function textAt(page: string): string {
  const [path, anchor] = page.split('#') as [string, string?];
  const file = `dist${path}index.html`;
  if (!existsSync(file)) return '';
  if (!documents.has(path)) {
    const $ = cheerio.load(readFileSync(file, 'utf8'));
    // Explanations of words stand amid the text, closed.
    $('script, style, template, [popover]').remove();
    documents.set(path, $);
  }
  const $ = documents.get(path)!;
  const part = anchor === undefined ? $('main') : $(`main [id="${anchor}"]`);
  return part.length === 1 ? plain(part.text()) : '';
}

const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ');

describe('the 64 systems that the founding articles name', () => {
  it('stand once each, with a place', () => {
    expect(systems.length).toBe(64);
    expect(new Set(systems.map(({ id }) => id)).size).toBe(64);
    expect(systems.filter(({ covered }) => covered.length === 0)).toEqual([]);
  });

  it('are each told in a guide, a story, a pilot, an indicator or the glossary', () => {
    expect(systems.filter(({ covered }) => !covered.some(({ page }) => tellers.test(page))).map(({ id }) => id)).toEqual([]);
  });

  it.each(places)('$id: $page says “$words”', ({ page, words }) => {
    expect(textAt(page)).toContain(plain(words));
  });
});
