import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { packStrings } from '../site/strings.ts';
import { fileAt, placeOf, typedAddress, withoutScheme, type PackView } from './pack-view.ts';
import { relativeAddress } from './relative-address.ts';

/**
 * Makes the links of a page lead to files of the pack, and returns those files. A link that leads out of the pack becomes
 * plain text; its address, for when there is a network, stands behind it once, at its last place: in the list of sources
 * rather than after every sentence that rests on one. Telephone numbers and the like stay links.
 */
export function linkPages(tree: Root, file: string, view: PackView): string[] {
  const found: string[] = [];
  const outside: { link: Element; address: string }[] = [];
  visit(tree, 'element', (link) => {
    const { href } = link.properties;
    if (link.tagName !== 'a' || typeof href !== 'string' || href.startsWith('#')) return;
    const target = fileAt(href, file, view);
    if (target && view.files.has(target.file)) {
      link.properties['href'] = relativeAddress(placeOf(file), placeOf(target.file)) + target.hash;
      found.push(target.file);
    } else if (target) outside.push({ link, address: typedAddress(target, view) });
    else if (/^(?:https?:)?\/\//.test(href)) outside.push({ link, address: withoutScheme(href) });
  });
  const last = new Map(outside.map(({ link, address }) => [address, link]));
  for (const { link, address } of outside) toWords(link, last.get(address) === link ? address : undefined);
  return found;
}

function toWords(link: Element, address: string | undefined): void {
  const { id } = link.properties;
  const isThere = address === undefined || toString(link).includes(address);
  link.tagName = 'span';
  link.properties = id === undefined ? {} : { id };
  if (!isThere) link.children.push({ type: 'element', tagName: 'span', properties: { className: ['small', 'soft'] }, children: [{ type: 'text', value: ` ${packStrings.onTheNet(address)}` }] });
}
