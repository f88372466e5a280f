import type { Heading, Paragraph, PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { lines } from './clean-text.ts';
import { unknown } from './questions.ts';

/** A heading of an entry and what was answered under it. */
export interface Part {
  title: string;
  answer: string;
  /** Id of the source that each line rests on; without it lines are not cited. */
  source?: string | undefined;
}

/** remark-mdx escapes `<` and `{`, but not the words that begin a module's line (mdxjs.com/docs/what-is-mdx/#esm). */
const moduleWords = [
  { character: 'i', after: 'mport\\b', atBreak: true },
  { character: 'e', after: 'xport\\b', atBreak: true },
];

const writer = unified().use(remarkStringify, { unsafe: moduleWords }).use(remarkGfm).use(remarkMdx);

/**
 * Parts of an entry as MDX: each line of an answer is one paragraph of plain text, cited if its part is. Whatever was answered, the answers
 * bring no Markdown, HTML or MDX, and addresses and mail boxes are set apart so that none becomes a link by itself.
 */
export const writeProse = (parts: Part[]): string => writer.stringify(proseTree(parts));

/** The tree that `writeProse` writes and that reading it gives back. */
export function proseTree(parts: Part[]): Root {
  const heading = ({ title }: Part): Heading => ({ type: 'heading', depth: 2, children: [{ type: 'text', value: title }] });
  const paragraph = (line: string, source: string | undefined): Paragraph => ({ type: 'paragraph', children: sentence(unlinked(line), source) });
  return { type: 'root', children: parts.flatMap((part) => [heading(part), ...lines(part.answer).map((line) => paragraph(line, part.source))]) };
}

/** The line, with its citation before the last full stop as prose has it. */
function sentence(line: string, source: string | undefined): PhrasingContent[] {
  if (source === undefined || line === unknown) return [{ type: 'text', value: line }];
  const cite: MdxJsxTextElement = { type: 'mdxJsxTextElement', name: 'Cite', attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: source }], children: [] };
  return [{ type: 'text', value: `${line.replace(/\.$/, '')} ` }, cite, { type: 'text', value: '.' }];
}

/** GitHub's autolinks are found in text after all escapes (GFM §6.9): a blank after `://`, after `www` and around `@` stops them. */
const unlinked = (line: string) => line.replace(/:\/\/(?=\S)/g, ':// ').replace(/(?<=www)(?=\.)/gi, ' ').replace(/(?<=\S)@(?=\S)/g, ' @ ');
