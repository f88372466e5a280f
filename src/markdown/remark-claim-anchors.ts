import type { Root } from 'mdast';
import { claimElements } from './claim-elements.ts';

/** Gives every `<Figure>` and `<Cite>` the anchor that /nguon/ pages link to. */
export function remarkClaimAnchors() {
  return (tree: Root): void => {
    for (const { node, anchor } of claimElements(tree)) {
      node.attributes.push({ type: 'mdxJsxAttribute', name: 'anchor', value: anchor });
    }
  };
}
