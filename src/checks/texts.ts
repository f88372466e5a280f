import type { Nodes, Parents } from 'mdast';
import { walkNodes } from '../markdown/walk-nodes.ts';
import type { Content, EntryFile } from './content.ts';
import { fieldTexts } from './field-texts.ts';

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
    ...[...content.entries, ...content.dataFiles].flatMap((file) =>
      fieldTexts(file).map(({ path, text }): PlacedText => ({ file: file.file, field: path.join('.'), text, placeAt: () => file.locate(path) })),
    ),
    ...content.entries.flatMap(proseOf),
  ];
  known.set(content, texts);
  return texts;
}

type Prose = Pick<EntryFile, 'file' | 'tree'>;

const knownProse = new WeakMap<Prose, PlacedText[]>();

/** The prose of an entry, one text for each paragraph, heading, cell, code, property of a tag, and text of a picture. */
export function proseOf(entry: Prose): PlacedText[] {
  const texts = knownProse.get(entry) ?? readProse(entry);
  knownProse.set(entry, texts);
  return texts;
}

function readProse({ file, tree }: Prose): PlacedText[] {
  const texts: PlacedText[] = [];
  const add = (node: Nodes, text: string) => texts.push({ file, field: '', text, placeAt: () => start(node) });
  if (!tree) return texts;
  walkNodes(tree, (node) => {
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
  walkNodes(block, (node) => {
    if (node !== block && node.type === 'paragraph') return false;
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
