import { expect, it } from 'vitest';
import { claimElements, literalAttribute } from '../../../src/markdown/claim-elements.ts';
import { parseBody } from '../../../src/markdown/parse-body.ts';
import { remarkClaimAnchors } from '../../../src/markdown/remark-claim-anchors.ts';

it('gives each claim its anchor and leaves the rest as it was', () => {
  const tree = parseBody('Có <Figure id="f" />.\n\n<Warning title="x">\nMột <Cite id="a" />.\n</Warning>');
  remarkClaimAnchors()(tree);
  expect(claimElements(tree).map(({ node }) => [node.name, literalAttribute(node, 'id'), literalAttribute(node, 'anchor')])).toEqual([
    ['Figure', 'f', 'dan-1'],
    ['Cite', 'a', 'dan-2'],
  ]);
  expect(tree.children[1]).toMatchObject({ name: 'Warning', attributes: [{ name: 'title', value: 'x' }] });
});
