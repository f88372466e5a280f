import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

/** A `<Figure id>` or `<Cite id>` in an entry's body. */
export type ClaimElement = MdxJsxTextElement | MdxJsxFlowElement;

/** True for the two components that tie prose to a source. */
export const isClaimElement = (node: Nodes): node is ClaimElement =>
  (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && (node.name === 'Figure' || node.name === 'Cite');

/** The claim elements of a body in document order, each with its anchor (`dan-1`, `dan-2`, …). */
export function claimElements(tree: Root): { node: ClaimElement; anchor: string }[] {
  const found: { node: ClaimElement; anchor: string }[] = [];
  visit(tree, (node) => {
    if (isClaimElement(node)) found.push({ node, anchor: `dan-${found.length + 1}` });
  });
  return found;
}

/** The literal value of an attribute; undefined when it is missing or an expression. */
export function literalAttribute(node: ClaimElement, name: string): string | undefined {
  const attribute = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}
