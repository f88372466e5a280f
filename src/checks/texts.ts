import type { Nodes, Parents } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Content, EntryFile } from './content.ts';

/** A text that readers will see, and where it stands. */
export interface PlacedText {
  file: string;
  /** Path of the field, e.g. `steps.2.do`; empty in prose. */
  field: string;
  text: string;
  /** Line and column of the character at an index of the text; of the whole field in front matter and JSON. */
  placeAt: (index: number) => { line: number; column: number };
}

const known = new WeakMap<Content, PlacedText[]>();

/** Every text of every field and of all prose, marks of emphasis left out, so that no number hides between them. */
export function textsOf(content: Content): PlacedText[] {
  const texts = known.get(content) ?? [
    ...[...content.entries, ...content.dataFiles].flatMap(({ file, data, locate }) =>
      stringsIn(data).map(({ path, text }): PlacedText => ({ file, field: path.join('.'), text, placeAt: () => locate(path) })),
    ),
    ...content.entries.flatMap(proseOf),
  ];
  known.set(content, texts);
  return texts;
}

function stringsIn(data: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; text: string }[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => stringsIn(value, [...path, Array.isArray(data) ? Number(key) : key]));
}

/** The prose of an entry, one text for each paragraph, heading, cell, code, property of a tag, and text of a picture. */
export function proseOf({ file, tree }: Pick<EntryFile, 'file' | 'tree'>): PlacedText[] {
  const texts: PlacedText[] = [];
  const add = (node: Nodes, text: string) => texts.push({ file, field: '', text, placeAt: () => start(node) });
  if (!tree) return texts;
  visit(tree, (node: Nodes) => {
    if (node.type === 'code') add(node, node.value);
    if (node.type === 'image') add(node, [node.alt, node.title].filter(Boolean).join('\n'));
    if (node.type === 'link' && node.title) add(node, node.title);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const { value } of node.attributes) if (typeof value === 'string') add(node, value);
    }
    if (holdsText(node)) texts.push(joined(file, node));
  });
  return texts;
}

/** Texts are joined at the outermost node that holds any. */
const holdsText = (node: Nodes): node is Extract<Nodes, Parents> =>
  node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell' || (node.type === 'mdxJsxFlowElement' && node.children.some(({ type }) => (type as string) === 'text'));

function joined(file: string, block: Extract<Nodes, Parents>): PlacedText {
  const pieces: { from: number; node: Nodes }[] = [];
  let text = '';
  visit(block, (node: Nodes) => {
    if (node !== block && node.type === 'paragraph') return SKIP;
    if (node.type === 'break') text += '\n';
    if (node.type !== 'text' && node.type !== 'inlineCode') return undefined;
    pieces.push({ from: text.length, node });
    text += node.value;
    return undefined;
  });
  const placeAt = (index: number) => {
    const piece = pieces.findLast(({ from }) => from <= index);
    if (!piece) return start(block);
    const before = text.slice(piece.from, index).split('\n');
    const { line, column } = start(piece.node);
    return { line: line + before.length - 1, column: (before.length === 1 ? column : 1) + before.at(-1)!.length };
  };
  return { file, field: '', text, placeAt };
}

const start = (node: Nodes) => ({ line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });
