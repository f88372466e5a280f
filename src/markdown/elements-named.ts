import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { walkNodes } from './walk-nodes.ts';

/** A component in an entry's body; `mdxJsxTextElement` stands inside a sentence. */
export type ComponentElement = MdxJsxFlowElement | MdxJsxTextElement;

/** True for a component with one of these names. */
export const isElementNamed = (node: Nodes, names: readonly string[]): node is ComponentElement =>
  (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && names.includes(node.name ?? '');

/** The components of a body with one of these names, in document order. */
export function elementsNamed(tree: Root, names: readonly string[]): ComponentElement[] {
  const found: ComponentElement[] = [];
  walkNodes(tree, (node) => {
    if (isElementNamed(node, names)) found.push(node);
  });
  return found;
}
