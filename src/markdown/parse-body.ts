import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkMdx);

/** The syntax tree of an MDX body (without front matter). Refuses broken MDX (VFileMessage with line and column). */
export const parseBody = (body: string): Root => parser.parse(body);
