import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as cheerio from 'cheerio';

/** A page of a built site. */
export interface Page {
  /** Path under the site's root with a leading slash: `/xa/yen-hoa-14722/`. */
  path: string;
  file: string;
  html: string;
  $: cheerio.CheerioAPI;
}

/** Every file under a folder, as paths relative to it. */
export const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

/** Every HTML page of a built site, but for those that only lead from an old address to a new one. */
export const pagesOf = (folder = 'dist'): Page[] => htmlOf(folder).filter(({ html }) => !leadsOn(html));

/** The pages at old addresses (src/addresses/redirect-page.ts). */
export const redirectPagesOf = (folder = 'dist'): Page[] => htmlOf(folder).filter(({ html }) => leadsOn(html));

const leadsOn = (html: string) => html.includes('<meta http-equiv="refresh"');

const htmlOf = (folder: string): Page[] =>
  filesUnder(folder)
    .filter((name) => name.endsWith('.html') && !name.startsWith('pagefind/'))
    .map((name) => {
      const file = join(folder, name);
      const html = readFileSync(file, 'utf8');
      return { path: `/${name.replace(/index\.html$/, '')}`, file, html, $: cheerio.load(html) };
    });
