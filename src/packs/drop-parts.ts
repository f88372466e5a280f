import type { Element, ElementContent, Root, RootContent } from 'hast';
import { isMadePage } from '../domain/made-pages.ts';
import { fileAt, type PackView } from './pack-view.ts';

const keptMeta = new Set(['viewport', 'description', 'color-scheme', 'theme-color']);
const keptLinks = new Set(['stylesheet', 'icon']);
/** The search and what it brings; a pack is small enough to leaf through. */
const ofSearch = new Set(['dialog', 'site-search', 'template']);

/**
 * Takes out of a page what only works or only matters on the net: search, feeds, what search engines and chat applications
 * read, the link to the pack itself (`data-pack`), buttons of reading aids (`data-aid`), and menu items that lead to pages outside.
 */
export function dropParts(tree: Root, file: string, view: PackView): void {
  const isOutside = ({ properties: { href } }: Element) => {
    const target = typeof href === 'string' && !href.startsWith('#') ? fileAt(href, file, view) : undefined;
    return target && !view.files.has(target.file) ? target : undefined;
  };
  const isDropped = (node: Element, inNav: boolean): boolean => {
    const { tagName, properties: { charSet, name, rel, src, dataPack, dataAid } } = node;
    if (dataPack !== undefined || dataAid !== undefined || ofSearch.has(tagName)) return true;
    if (tagName === 'meta') return charSet === undefined && !keptMeta.has(String(name));
    if (tagName === 'link') return ![rel].flat().some((word) => keptLinks.has(String(word)));
    // Scripts that stand in a page open the search or are read by search engines.
    if (tagName === 'script') return src === undefined;
    const outside = tagName === 'a' ? isOutside(node) : undefined;
    return outside !== undefined && (inNav || 'dataSearch' in node.properties || isMadePage(`/${outside.file.replace(/index\.html$/, '')}`));
  };
  const prune = <Child extends RootContent>(children: Child[], inNav: boolean): Child[] =>
    children.filter((child) => {
      if (child.type !== 'element') return true;
      if (isDropped(child, inNav)) return false;
      const before = child.children.length;
      child.children = prune(child.children, inNav || child.tagName === 'nav');
      return child.children.length === before || !isBare(child);
    });
  tree.children = prune(tree.children, false);
}

/** True for an element that has lost what it was there for: nothing is left but blanks, a drawing, the label of a fold. */
const isBare = ({ tagName, children }: Element): boolean => !/^(?:html|head|body|main)$/.test(tagName) && children.every(isNothing);

const isNothing = (node: ElementContent): boolean => (node.type === 'element' ? /^(?:svg|summary)$/.test(node.tagName) : node.type !== 'text' || node.value.trim() === '');
