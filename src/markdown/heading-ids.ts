import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { createTonelessIds } from './toneless-ids.ts';

/** The anchors that the headings of a body get (rehype-toneless-ids.ts gives them when the page is built). */
export function headingIds(tree: Root): string[] {
  const nextId = createTonelessIds();
  const ids: string[] = [];
  visit(tree, 'heading', (heading) => {
    if (heading.depth > 1) ids.push(nextId(toString(heading, { includeImageAlt: false })));
  });
  return ids;
}
