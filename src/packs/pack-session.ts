import { createUrls } from '../domain/urls.ts';
import { classicScript } from './classic-script.ts';
import { instructions } from './instructions.ts';
import type { LoadedFile } from './link-files.ts';
import { placeOf, withoutScheme, type PackView, type SitePlace } from './pack-view.ts';
import { plainText, readMe } from './read-me.ts';
import { rewritePage } from './rewrite-page.ts';
import { rewriteStyles } from './rewrite-styles.ts';
import type { SessionToPack } from './session-to-pack.ts';
import { startPage } from './start-page.ts';

/** A built site: where it lives and what it holds; files are named from its root. */
export interface BuiltSite extends SitePlace {
  /** Every file under a folder. */
  list: (folder: string) => Promise<string[]>;
  /** Refuses a file that is not there (Error). */
  read: (file: string) => Promise<Uint8Array>;
  /** Short code of a page, by its address from the root of the site. */
  codeOf: (page: string) => string | undefined;
}

/** What is made of an entry only for the net: the message to send on, the picture that chat applications show, the pack itself. */
const forTheNet = /\/chia-se\/|\/og\.png$|\.zip$/;

/**
 * The files of a session's pack by their names: the pages of the session and of its guides as far as the site has them, all
 * that those load, a first page and a text file.
 */
export async function packSession(session: SessionToPack, site: BuiltSite): Promise<Map<string, Uint8Array>> {
  const { origin, base, codeOf } = site;
  const urls = createUrls(base);
  const entries = [urls.session(session.id), ...session.guides.map(({ id }) => urls.guide(id))].map((address) => address.slice(base.length));
  const listed = (await Promise.all(entries.map(site.list))).flat().filter((file) => !forTheNet.test(file));
  const view: PackView = { origin, base, codeOf, files: new Set(['index.html', ...listed]) };
  const parts = instructions(session, withoutScheme(origin + base));

  const packed = new Map([['DOC-TRUOC.txt', plainText(readMe(session, parts))]]);
  const toRead: LoadedFile[] = ['index.html', ...listed.filter((file) => file.endsWith('.html'))].map((file) => ({ file }));
  const read = async (file: string) => {
    if (file !== 'index.html') return site.read(file);
    const page = textOf(await site.read(`${entries[0]}index.html`));
    return bytesOf(startPage({ session, page, urls, instructions: parts }));
  };
  for (const need of toRead) {
    const place = placeOf(need.file);
    if (packed.has(place)) continue;
    const { bytes, needs } = fit(need, await read(need.file), view);
    packed.set(place, bytes);
    toRead.push(...needs);
  }
  return packed;
}

/** A file of the site as it works from a folder, and what else it needs. */
function fit({ file, isModule }: LoadedFile, bytes: Uint8Array, view: PackView): { bytes: Uint8Array; needs: LoadedFile[] } {
  if (file.endsWith('.html')) {
    const { html, needs } = rewritePage(textOf(bytes), file, view);
    return { bytes: bytesOf(html), needs };
  }
  if (file.endsWith('.css')) {
    const { css, needs } = rewriteStyles(textOf(bytes), file, view);
    return { bytes: bytesOf(css), needs: needs.map((need) => ({ file: need })) };
  }
  if (isModule) return { bytes: bytesOf(classicScript(textOf(bytes), file)), needs: [] };
  // No server says here in which letters a text is written.
  return { bytes: file.endsWith('.txt') ? plainText(textOf(bytes)) : bytes, needs: [] };
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
