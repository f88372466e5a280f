import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMadePage } from '../domain/made-pages.ts';
import { promisedAnchors } from './promised-anchors.ts';

/**
 * Files that are no address: assets and photos named by their hash, the search index, scripts, the page for wrong addresses, the
 * editor, which a build may leave out, parts of the sitemap, and what tells a host how to serve (`_redirects`, `nginx-redirects.map`).
 */
const unlisted = /^(?:_|pagefind\/|anh\/|404\.html$|bien-tap\/soan|sitemap-\d+\.xml$)|\.(?:js|map|br|gz)$/;

/** Every address of a built site: pages, their anchors, files. From the root of the site, without the base path. */
export async function readSite(site: string): Promise<Set<string>> {
  const addresses = new Set<string>();
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(join(site, '/').length).replaceAll('\\', '/'));
  for (const path of paths.filter((name) => !unlisted.test(name))) {
    const address = addressOf(path);
    addresses.add(address);
    // Slides, hand-outs and the like say again what the page of an entry says: their address is promised, their parts are not.
    if (!path.endsWith('.html') || isMadePage(address)) continue;
    for (const id of promisedAnchors(await readFile(join(site, path), 'utf8'))) addresses.add(`${address}#${id}`);
  }
  return addresses;
}

const addressOf = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

/** The file of a built site that answers an address. */
export const fileOf = (site: string, address: string): string => join(site, address.endsWith('/') ? `${address}index.html` : address);
