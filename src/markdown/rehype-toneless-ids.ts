import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { createTonelessIds } from './toneless-ids.ts';

/** Gives headings toneless anchors that can be typed and read over the phone: `## Kết quả` → `#ket-qua`. */
export function rehypeTonelessIds() {
  return (tree: Root): void => {
    const nextId = createTonelessIds();
    visit(tree, 'element', (node) => {
      if (!/^h[2-6]$/.test(node.tagName)) return;
      const id = nextId(toString(node));
      node.properties.id ??= id;
    });
  };
}
