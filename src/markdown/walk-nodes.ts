import type { Nodes, Parents } from 'mdast';

/**
 * Calls `see` with a node and with everything in it, in document order; what is in a node for which `see` answers `false` is
 * left out. The content check walks every body a dozen times: unist-util-visit, which names each step for stack traces, took
 * a seventh of the whole check.
 */
export function walkNodes(node: Nodes, see: (node: Nodes, parent?: Parents) => unknown, parent?: Parents): void {
  if (see(node, parent) === false || !('children' in node)) return;
  for (const child of node.children) walkNodes(child, see, node);
}
