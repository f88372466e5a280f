import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Puts the base path before root-relative links, so that writers type `/huong-dan/…` wherever the site hangs. */
export function rehypeBaseLinks(base: string) {
  const root = base.replace(/\/+$/, '');
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const { href } = node.properties;
      if (node.tagName === 'a' && typeof href === 'string' && /^\/(?!\/)/.test(href)) node.properties.href = root + href;
    });
  };
}
