import type { Nodes, Root } from 'mdast';
import { elementsNamed, isElementNamed, type ComponentElement } from './elements-named.ts';

/** A `<Figure id>` or `<Cite id>` in an entry's body. */
export type ClaimElement = ComponentElement;

/** The two components that tie prose to a source. */
const claims = ['Figure', 'Cite'];

export const isClaimElement = (node: Nodes): node is ClaimElement => isElementNamed(node, claims);

/** The claim elements of a body in document order, each with its anchor (`dan-1`, `dan-2`, …). */
export const claimElements = (tree: Root): { node: ClaimElement; anchor: string }[] =>
  elementsNamed(tree, claims).map((node, index) => ({ node, anchor: `dan-${index + 1}` }));

/** The literal value of an attribute; undefined when it is missing or an expression. */
export function literalAttribute(node: ComponentElement, name: string): string | undefined {
  const attribute = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}
