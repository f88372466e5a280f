import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as cheerio from 'cheerio';
import { unzipSync } from 'fflate';
import type { Page } from './dist.ts';

/** A session's pack in a built site. */
export interface Pack {
  id: string;
  bytes: Uint8Array;
  /** Files by their names in the pack. */
  files: Record<string, Uint8Array>;
}

/** The ids of all sessions. */
export const sessionIds = readdirSync('content/sessions').filter((name) => name.endsWith('.mdx')).map((name) => name.replace(/\.mdx$/, ''));

export const packOf = (id: string, site = 'dist'): Pack => {
  const path = join(site, `tap-huan/${id}/lang-so-${id}.zip`);
  const bytes = existsSync(path) ? readFileSync(path) : new Uint8Array();
  return { id, bytes, files: bytes.length > 0 ? unzipSync(bytes) : {} };
};

/** The HTML pages of a pack; the path of each is its name with a leading slash. */
export const pagesIn = ({ files }: Pack): Page[] =>
  Object.entries(files)
    .filter(([name]) => name.endsWith('.html'))
    .map(([name, bytes]) => {
      const html = new TextDecoder().decode(bytes);
      return { path: `/${name}`, file: name, html, $: cheerio.load(html) };
    });

/** Lays the files of a pack into a folder, as a person does who unpacks it. */
export function unpack({ files }: Pack, folder: string): void {
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}
