import { expect, it } from 'vitest';
import { elementsNamed } from '../../../src/markdown/elements-named.ts';
import { parseBody } from '../../../src/markdown/parse-body.ts';

it.each([
  ['on a line of its own', '<Photo id="a" />', ['mdxJsxFlowElement']],
  ['inside a warning', '<Warning>\n<Photo id="a" />\n</Warning>', ['mdxJsxFlowElement']],
  ['in a sentence', 'Chợ <Photo id="a" /> quê.', ['mdxJsxTextElement']],
  ['right under a sentence', 'Chợ quê.\n<Photo id="a" />', ['mdxJsxFlowElement']],
  ['two, and other elements', '<Photo id="a" />\n\n<Figure id="b" />\n\n<Photo id="c" />', ['mdxJsxFlowElement', 'mdxJsxFlowElement']],
])('finds a photo %s', (_, body, types) => expect(elementsNamed(parseBody(body), ['Photo']).map(({ type }) => type)).toEqual(types));

it('finds several names, in document order', () => {
  const tree = parseBody('A <Figure id="f" />.\n\n<Photo id="p" />\n\nB <Cite id="x" /> <Figure id="g" />.');
  expect(elementsNamed(tree, ['Cite', 'Figure']).map(({ name }) => name)).toEqual(['Figure', 'Cite', 'Figure']);
});
