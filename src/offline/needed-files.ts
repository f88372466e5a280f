import { posix } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** Reads a file, or a page, by its path under the site. */
export type ReadFile = (path: string) => Promise<string>;

/**
 * Finds, for one built site, what pages load and what this loads in turn, as paths under the site. Pages end in `/`. What is
 * loaded only when somebody asks for it by a link, and the search, which is a thing of its own, are not among it. Of a picture
 * the one in `<img src>` is taken; the worker lets it stand in for other sizes. Each file is read once, in however many answers it stands.
 */
export function neededFiles(base: string, read: ReadFile): (pages: readonly string[]) => Promise<string[]> {
  const known = new Map<string, Promise<string[]>>();
  const loads = async (path: string) => (/\.(?:js|css)$|\/$/.test(path) ? loadedBy(path, await read(path), base) : []);
  return async (pages) => {
    const found = new Set(pages);
    // A set is walked to its end even while it grows.
    for (const path of found) {
      if (!known.has(path)) known.set(path, loads(path));
      for (const next of await known.get(path)!) found.add(next);
    }
    return [...found].sort();
  };
}

function loadedBy(path: string, text: string, base: string): string[] {
  const links = path.endsWith('.js') ? importsIn(text) : path.endsWith('.css') ? [...text.matchAll(/url\(["']?([^"')]+)/g)].map((match) => match[1]!) : linksIn(fromHtml(text));
  return links.filter((link) => !/^(?:[a-z]+:|\/\/|#)/i.test(link)).map((link) => (link.startsWith('/') ? link.slice(base.length) : posix.join(posix.dirname(path), link)));
}

/** Modules that a built script imports, at once or later. */
const importsIn = (script: string): string[] => [...script.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g)].map((match) => match[1]!);

function linksIn(page: Nodes): string[] {
  const links: string[] = [];
  visit(page, 'element', ({ tagName, properties }: Element) => {
    const rel = Array.isArray(properties['rel']) ? properties['rel'] : [];
    if (tagName === 'link' && ['stylesheet', 'icon', 'modulepreload'].some((kind) => rel.includes(kind))) links.push(String(properties['href']));
    if ((tagName === 'script' || tagName === 'img') && properties['src']) links.push(String(properties['src']));
    // Fetched when a reader presses a button, or put together by a script: wanted without network too.
    for (const name of ['dataShow', 'dataAid']) if (properties[name]) links.push(String(properties[name]));
  });
  return links;
}
