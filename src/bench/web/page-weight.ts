import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { gzipSync } from 'node:zlib';

/**
 * Bytes in gzip (level 9) of a page and of the style sheets without which it is not painted; `read` gives the text at an
 * address of the site.
 */
export async function pageWeight(html: string, read: (address: string) => Promise<string>): Promise<number> {
  let weight = bytes(html);
  for (const address of styleSheets(fromHtml(html))) weight += bytes(await read(address));
  return weight;
}

const bytes = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Addresses of the style sheets for the screen. */
function styleSheets(parent: Root | Element): string[] {
  return parent.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const { rel, href, media } = child.properties;
    const wanted = child.tagName === 'link' && Array.isArray(rel) && rel.includes('stylesheet') && media !== 'print';
    return [...(wanted ? [String(href)] : []), ...styleSheets(child)];
  });
}
