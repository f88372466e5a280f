import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { slugify } from '../domain/text/slugify.ts';

/** Gives headings toneless anchors that can be typed and read over the phone: `## Kết quả` → `#ket-qua`. */
export function rehypeTonelessIds() {
  return (tree: Root): void => {
    const used = new Set<string>();
    visit(tree, 'element', (node) => {
      if (!/^h[2-6]$/.test(node.tagName)) return;
      // `dan-1` and so on are the anchors of claims (claim-elements.ts).
      const slug = slugify(toString(node)).replace(/^(?=dan-\d+$|$)/, 'muc-').replace(/-$/, '');
      let id = slug;
      for (let count = 2; used.has(id); count++) id = `${slug}-${count}`;
      used.add(id);
      node.properties.id ??= id;
    });
  };
}
