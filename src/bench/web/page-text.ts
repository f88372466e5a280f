import type { Element, ElementContent, Root as Html } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import type { BlockContent, ListItem, PhrasingContent } from 'mdast';

/** What a page says, without its design. */
export interface PageText {
  title: string;
  description: string;
  /** Paragraphs, headings below the first, lists, links and bold words, in the order of the page. */
  blocks: BlockContent[];
}

/** Not read: drawings, scripts, forms, the path to the page; and the heading that is the title. */
const left = new Set(['button', 'dialog', 'form', 'h1', 'nav', 'noscript', 'script', 'style', 'svg', 'template']);
const inline = new Set(['a', 'abbr', 'b', 'br', 'cite', 'em', 'i', 'q', 'small', 'span', 'strong', 'time']);

/**
 * The text of the `<main>` of a built page as a Markdown tree. Boxes without a meaning of their own (`div`, `section`,
 * `figure` …) are opened; a term and what stands beside it (`dt`, `dd`) become paragraphs. Refuses a page without `<main>`.
 */
export function pageText(html: string): PageText {
  const tree = fromHtml(html);
  const main = find(tree, ({ tagName }) => tagName === 'main');
  if (!main) throw new Error('Unexpected page without <main>, expected a built page');
  const heading = find(main, ({ tagName }) => tagName === 'h1');
  const description = find(tree, ({ properties }) => properties['name'] === 'description');
  return { title: heading ? toString(heading).trim() : '', description: String(description?.properties['content'] ?? ''), blocks: blocksIn(main) };
}

function find(parent: Html | Element, wanted: (element: Element) => boolean): Element | undefined {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const found = wanted(child) ? child : find(child, wanted);
    if (found) return found;
  }
  return undefined;
}

/** Blocks of an element; words that stand in it beside its blocks become paragraphs. */
function blocksIn(parent: Element): BlockContent[] {
  const blocks: BlockContent[] = [];
  let loose: ElementContent[] = [];
  const close = () => {
    const children = trimmed(loose.flatMap(phrase));
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
    loose = [];
  };
  for (const child of parent.children) {
    if (child.type !== 'element' || inline.has(child.tagName)) loose.push(child);
    else if (!left.has(child.tagName)) {
      close();
      blocks.push(...block(child));
    }
  }
  close();
  return blocks;
}

function block(element: Element): BlockContent[] {
  const { tagName } = element;
  const depth = /^h([2-6])$/.exec(tagName)?.[1];
  if (depth) return [{ type: 'heading', depth: Number(depth) as 2, children: trimmed(element.children.flatMap(phrase)) }];
  if (tagName !== 'ul' && tagName !== 'ol') return blocksIn(element);
  const items = element.children.filter((child) => child.type === 'element');
  return [{ type: 'list', ordered: tagName === 'ol', spread: false, children: items.map((item): ListItem => ({ type: 'listItem', spread: false, children: blocksIn(item) })) }];
}

function phrase(node: ElementContent): PhrasingContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value.replace(/\s+/g, ' ') }];
  if (node.type !== 'element' || left.has(node.tagName)) return [];
  if (node.tagName === 'br') return [{ type: 'text', value: ' ' }];
  const children = node.children.flatMap(phrase);
  if (node.tagName === 'a' && node.properties['href']) return [{ type: 'link', url: String(node.properties['href']), children }];
  return node.tagName === 'b' || node.tagName === 'strong' ? [{ type: 'strong', children }] : children;
}

/** Neighbouring words as one text, without space at either end. */
function trimmed(phrases: PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const one of phrases) {
    const last = joined.at(-1);
    if (one.type === 'text' && last?.type === 'text') joined[joined.length - 1] = { type: 'text', value: (last.value + one.value).replace(/ +/g, ' ') };
    else joined.push(one);
  }
  const [first, last] = [joined[0], joined.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return joined.filter((one) => one.type !== 'text' || one.value !== '');
}
