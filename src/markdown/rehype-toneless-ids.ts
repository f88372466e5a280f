import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { slugify } from '../domain/text/slugify.ts';

/** Gives headings toneless anchors that can be typed and read over the phone: `## Kết quả` → `#ket-qua`. */
export function rehypeTonelessIds() {
  return (tree: Root): void => {
    const seen = new Map<string, number>();
    visit(tree, 'element', (node) => {
      if (!/^h[2-6]$/.test(node.tagName)) return;
      const slug = slugify(toString(node)) || 'muc';
      const count = (seen.get(slug) ?? 0) + 1;
      seen.set(slug, count);
      node.properties.id ??= count === 1 ? slug : `${slug}-${count}`;
    });
  };
}
