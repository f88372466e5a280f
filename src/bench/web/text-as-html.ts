import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'mdast';
import type { PageText } from './page-text.ts';

/** A page's text as the least HTML that a phone shows well: no style, no script, no frame. */
export function textAsHtml({ title, blocks }: PageText): string {
  const heading: ElementContent = tag('h1', [{ type: 'text', value: title }]);
  const body = toHtml([heading, ...blocks.flatMap(element)]);
  const head = toHtml(tag('title', [{ type: 'text', value: title }]));
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}${body}</html>`;
}

const tag = (tagName: string, children: ElementContent[], properties = {}): ElementContent => ({ type: 'element', tagName, properties, children });

/** A node of the text as HTML; a list item of one paragraph needs none around it. */
function element(node: Nodes): ElementContent[] {
  if (node.type === 'text') return [node];
  if (!('children' in node)) return [];
  const children = node.children.flatMap(element);
  if (node.type === 'heading') return [tag(`h${node.depth}`, children)];
  if (node.type === 'list') return [tag(node.ordered ? 'ol' : 'ul', children)];
  if (node.type === 'link') return [tag('a', children, { href: node.url })];
  if (node.type === 'strong') return [tag('b', children)];
  if (node.type === 'paragraph') return [tag('p', children)];
  const [only, ...more] = node.children;
  return [tag('li', only?.type === 'paragraph' && more.length === 0 ? only.children.flatMap(element) : children)];
}
