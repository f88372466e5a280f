import { describe, expect, it } from 'vitest';
import { claimElements, literalAttribute } from '../../../src/markdown/claim-elements.ts';
import { parseBody } from '../../../src/markdown/parse-body.ts';

const found = (body: string) => claimElements(parseBody(body)).map(({ node, anchor }) => `${anchor} ${node.name} ${literalAttribute(node, 'id')}`);

describe('claimElements', () => {
  it.each([
    ['prose without claims', 'Xã có loa.', []],
    ['figures and sources in document order', 'A <Figure id="f" />.\n\nB <Cite id="x" />, <Cite id="y" />.', ['dan-1 Figure f', 'dan-2 Cite x', 'dan-3 Cite y']],
    ['one source named twice', 'A <Cite id="x" />. B <Cite id="x" />.', ['dan-1 Cite x', 'dan-2 Cite x']],
    ['claims in headings, lists, quotes and warnings', '## A <Cite id="a" />\n\n- B <Cite id="b" />\n\n> C <Cite id="c" />\n\n<Warning>\nD <Cite id="d" />\n</Warning>', ['dan-1 Cite a', 'dan-2 Cite b', 'dan-3 Cite c', 'dan-4 Cite d']],
    ['a claim on a line of its own', '<Cite id="a" />', ['dan-1 Cite a']],
    ['claims beside other components', '<Warning id="w">A</Warning> <Video id="v" /> <Cite id="a" />', ['dan-1 Cite a']],
  ])('numbers %s', (_, body, claims) => expect(found(body)).toEqual(claims));
});

describe('literalAttribute', () => {
  it.each([
    ['text', '<Cite id="a" />', 'a'],
    ['an expression', '<Cite id={a} />', undefined],
    ['spread properties', '<Cite {...a} />', undefined],
    ['no value', '<Cite id />', undefined],
    ['another name', '<Cite ids="a" />', undefined],
    ['the second of two', '<Cite x="1" id="a" />', 'a'],
  ])('of %s', (_, body, value) => expect(claimElements(parseBody(body)).map(({ node }) => literalAttribute(node, 'id'))).toEqual([value]));
});
