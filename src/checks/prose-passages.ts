import type { Heading, Nodes, Paragraph, TableCell } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { walkNodes } from '../markdown/walk-nodes.ts';
import type { EntryFile } from './content.ts';
import type { Passage } from './passages.ts';
import { lineStarts, placeAt, type SourcePlace } from './source-place.ts';

/** A part of a passage that stands in one line of the file; `column` is undefined where it must be looked for. */
interface Piece {
  from: number;
  text: string;
  line: number;
  column: number | undefined;
}

/** The paragraphs, headings and cells of a body, the titles of its warnings, the words for its pictures. */
export function prosePassages(entry: EntryFile): Passage[] {
  const passages: Passage[] = [];
  if (!entry.tree) return passages;
  walkNodes(entry.tree, (node) => {
    if (node.type === 'blockquote') return false;
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') passages.push(passageOf(entry, node));
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') passages.push(...titles(entry, node));
    if (node.type === 'image' && node.alt) passages.push(within(entry, '![', node.alt, node.position?.start));
    return undefined;
  });
  return passages;
}

function passageOf(entry: EntryFile, block: Paragraph | Heading | TableCell): Passage {
  const pieces: Piece[] = [];
  let text = '';
  const add = (value: string, node: Nodes) => {
    value.split('\n').forEach((line, index) => {
      if (index > 0) text += '\n';
      pieces.push({ from: text.length, text: line, line: (node.position?.start.line ?? 1) + index, column: index === 0 ? node.position?.start.column : undefined });
      text += line;
    });
  };
  const read = (node: Nodes): void => {
    if (node.type === 'text') add(node.value, node);
    else if (node.type === 'inlineCode') add('\uFFFC', node);
    else if (node.type === 'break') add(' ', node);
    else if (node.type === 'mdxJsxTextElement' && node.name === 'Figure') add('\uFFFB', node);
    else if ('children' in node) node.children.forEach(read);
  };
  block.children.forEach(read);
  return { file: entry.file, field: '', text, placeOf: (index) => placeIn(entry, pieces.findLast(({ from }) => from <= index), index) };
}

/** Character references and escapes make the text differ from the file: then only the line is sure. */
function placeIn(entry: EntryFile, piece: Piece | undefined, index: number): SourcePlace {
  if (!piece) return { line: 1, column: 1, offset: undefined };
  const lineStart = lineStarts(entry)[piece.line - 1] ?? 0;
  const start = piece.column === undefined ? entry.source.indexOf(piece.text, lineStart) : lineStart + piece.column - 1;
  const place = start < 0 ? undefined : placeAt(entry, start + index - piece.from);
  const sure = entry.source.startsWith(piece.text, start) && place?.line === piece.line;
  return sure ? place : { line: piece.line, column: piece.column ?? 1, offset: undefined };
}

const titles = (entry: EntryFile, node: MdxJsxFlowElement | MdxJsxTextElement): Passage[] =>
  node.attributes.flatMap((attribute) => {
    const title = attribute.type === 'mdxJsxAttribute' && attribute.name === 'title' && typeof attribute.value === 'string' ? attribute.value : '';
    return title ? [within(entry, 'title="', title, attribute.position?.start ?? node.position?.start)] : [];
  });

/** A text that follows a sign of the syntax, which stands at `start`. */
function within(entry: EntryFile, sign: string, text: string, start: { line: number; column: number } = { line: 1, column: 1 }): Passage {
  const piece = { from: 0, text: sign + text, ...start };
  return { file: entry.file, field: '', text, placeOf: (index) => placeIn(entry, piece, sign.length + index) };
}
