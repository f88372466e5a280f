import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/**
 * Stands in for the JavaScript parser. No entry may hold JavaScript, so where it begins is all there is to know; a real
 * parser would be asked again at every “}” and blank line, which takes minutes on a text made for that.
 */
const place = (source: string) => ({ start: 0, end: source.length });
const noJavaScript = {
  parse: (source: string) => ({ type: 'Program', body: [], sourceType: 'module', ...place(source) }),
  parseExpressionAt: (source: string) => ({ type: 'ObjectExpression', properties: [], ...place(source) }),
};

// GFM as Astro has it: without it `[^1]: {…}` is an address here and a footnote with an expression there.
const parser = unified().use(remarkParse).use(remarkMdx, { acorn: noJavaScript as never }).use(remarkGfm);

/** The syntax tree of an MDX body (without front matter). Refuses broken MDX (VFileMessage with line and column). */
export const parseBody = (body: string): Root => parser.parse(body);
