import type { Element, Nodes } from 'hast';
import { anchorOf, pageOf } from '../domain/follow-redirects.ts';
import type { KeptAnchor } from './kept-anchors.ts';
import { idOf, mainEnd, mainOf, mainStart } from './promised-anchors.ts';

/** A line that takes the place of a part which is on another page now. */
export interface Signpost {
  href: string;
  /** Escaped, as it stands in the HTML of that page. */
  title: string;
}

/**
 * A page with its old anchors. HTML cannot redirect an anchor, but an empty element with the old id stands where the part
 * is now; for a part on another page, a line with the old id at the end of `<main>` says so. `signpost` gives that line.
 */
export function insertAnchors(html: string, kept: readonly KeptAnchor[], signpost: (to: string) => Signpost): string {
  const places = elementsById(mainOf(html));
  const inserts = kept.map(({ page, id, to }) => {
    if (pageOf(to) === page) {
      const element = places.get(anchorOf(to) ?? '');
      return { at: element ? mainStart(html) + insideOf(element) : mainStart(html), text: `<span id="${id}"></span>` };
    }
    const { href, title } = signpost(to);
    return { at: mainEnd(html), text: `<p id="${id}" class="measure">Phần này nay ở trang khác: <a href="${href}">${title}</a></p>` };
  });
  // Last ones first, so that offsets hold.
  return inserts.sort((a, b) => b.at - a.at).reduce((text, { at, text: piece }) => text.slice(0, at) + piece + text.slice(at), html);
}

/** Elements that may hold none but their own parts: the anchor goes into the first of these. */
const holdsPartsOnly = new Set(['ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tr', 'details', 'figure']);

function insideOf(element: Element): number {
  const first = element.children.find((child) => child.type === 'element');
  const partsOnly = holdsPartsOnly.has(element.tagName) || first?.tagName === 'dt';
  if (first && partsOnly) return insideOf(first);
  // Every promised anchor stands on an element with a tag of its own in the page.
  return element.data?.position?.opening?.end.offset ?? 0;
}

function elementsById(root: Nodes): Map<string, Element> {
  const found = new Map<string, Element>();
  const walk = (node: Nodes) => {
    if (node.type === 'element' && idOf(node)) found.set(idOf(node), node);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(root);
  return found;
}
