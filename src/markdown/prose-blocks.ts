import type { Nodes, Root, RootContent } from 'mdast';
import type { ProseBlock, ProsePart } from '../domain/script/prose.ts';
import { literalAttribute } from './claim-elements.ts';
import { isElementNamed } from './elements-named.ts';
import { headingIds } from './heading-ids.ts';

/**
 * The prose of a body in the pieces a reader aloud takes it in. A list is kept with the sentence that opens it; sources, photos,
 * code and tables are left out: they are for the eye.
 */
export function proseBlocks(tree: Root): ProseBlock[] {
  const ids = headingIds(tree);
  const blocks: ProseBlock[] = [];
  let headings: ProsePart[][] = [];
  let place: string | undefined;
  let part: string | undefined;
  const add = (kind: ProseBlock['kind'], texts: ProsePart[][]) => {
    if (texts.length === 0) return;
    blocks.push({ kind, place, part, headings, texts });
    headings = [];
  };
  for (const node of tree.children.map(outOfParagraph)) {
    if (node.type === 'heading') {
      if (node.depth > 1) place = ids.shift();
      if (node.depth === 2) part = place;
      headings.push(partsOf(node));
    } else if (isElementNamed(node, ['Warning'])) {
      add('warning', [[literalAttribute(node, 'title') ?? ''], ...node.children.flatMap(textsOf)].filter(hasWords));
    } else {
      const last = blocks.at(-1);
      if (node.type === 'list' && headings.length === 0 && last?.kind === 'text' && opensList(last)) last.texts.push(...textsOf(node));
      else add('text', textsOf(node));
    }
  }
  return blocks;
}

/** A component written in one line is parsed into a paragraph, which MDX takes away again (remark-mark-and-unravel); so do we. */
const outOfParagraph = (node: RootContent): RootContent =>
  node.type === 'paragraph' && node.children.length === 1 && isElementNamed(node.children[0]!, ['Warning']) ? (node.children[0] as RootContent) : node;

/** The paragraphs in a node, each item of a list for itself. */
function textsOf(node: RootContent): ProsePart[][] {
  if (node.type === 'paragraph' || node.type === 'text') return [partsOf(node)].filter(hasWords);
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') return node.children.flatMap(textsOf);
  return [];
}

function partsOf(node: Nodes): ProsePart[] {
  if (node.type === 'text' || node.type === 'inlineCode') return [node.value];
  if (node.type === 'break') return [' '];
  if (isElementNamed(node, ['Figure'])) return [{ figure: literalAttribute(node, 'id') ?? '' }];
  if (isElementNamed(node, ['Cite', 'Photo'])) return [];
  return 'children' in node ? node.children.flatMap(partsOf) : [];
}

const hasWords = (parts: ProsePart[]) => parts.some((part) => typeof part !== 'string' || part.trim() !== '');

const opensList = ({ texts }: ProseBlock): boolean => {
  const words = texts.at(-1)!.filter((part) => typeof part === 'string').join('').trim();
  return words.endsWith(':');
};
