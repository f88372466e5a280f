import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/markdown/parse-body.ts';
import { proseTree, writeProse } from '../../../src/drafts/write-prose.ts';
import { hostileText } from '../../fixtures/hostile-text.ts';

/** As Astro reads it: with GitHub's Markdown. */
const asBuilt = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

const bare = (tree: Root): Root => {
  visit(tree, (node: Nodes) => {
    delete node.position;
  });
  return tree;
};
const kindsIn = (tree: Root) => {
  const kinds = new Set<string>();
  visit(tree, (node) => void kinds.add(node.type));
  return kinds;
};
const readAs = { 'the checks': (text: string) => parseBody(text), Astro: (text: string) => asBuilt.parse(text) };

describe.each(Object.entries(readAs))('prose as %s read it', (_, read) => {
  it('has no nodes but headings, paragraphs and text, whatever is answered, and says what was answered', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 3 }), (answers) => {
        const parts = answers.map((answer) => ({ title: 'Cách làm', answer }));
        const tree = bare(read(writeProse(parts)));
        expect([...kindsIn(tree)].filter((kind) => !['root', 'heading', 'paragraph', 'text'].includes(kind))).toEqual([]);
        expect(tree).toEqual(proseTree(parts));
      }),
      { numRuns: 1500 },
    );
  });
});

it.each([
  ['Bà Na bán hàng.', 'Bà Na bán hàng.'],
  ['import x from "y"', '&#x69;mport x from "y"'],
  ['export const a = 1', '&#x65;xport const a = 1'],
  ['{process.exit()}', '\\{process.exit()}'],
  ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
  ['![ảnh](https://ai.example/x.png)', '!\\[ảnh]\\(https\\:// ai.example/x.png)'],
  ['- một\n# hai', '\\- một\n\n\\# hai'],
  ['xem www.ai.example', 'xem www .ai.example'],
  ['thư ai@ai.example', 'thư ai @ ai.example'],
])('writes %s as %s', (answer, expected) => {
  expect(writeProse([{ title: 'Kết quả', answer }])).toBe(`## Kết quả\n\n${expected}\n`);
});

it('puts the citation before the full stop, and none where nothing is known', () => {
  expect(writeProse([{ title: 'Kết quả', answer: 'Bà vui.\nNguồn không nói.\n<Cite id="y" />', source: 'bao' }])).toBe(
    '## Kết quả\n\nBà vui <Cite id="bao" />.\n\nNguồn không nói.\n\n\\<Cite id="y" /> <Cite id="bao" />.\n',
  );
});
