import { expect, it } from 'vitest';
import { parseBody } from '../../../src/markdown/parse-body.ts';
import { photoElements } from '../../../src/markdown/photo-elements.ts';

it.each([
  ['on a line of its own', '<Photo id="a" />', ['mdxJsxFlowElement']],
  ['inside a warning', '<Warning>\n<Photo id="a" />\n</Warning>', ['mdxJsxFlowElement']],
  ['in a sentence', 'Chợ <Photo id="a" /> quê.', ['mdxJsxTextElement']],
  ['right under a sentence', 'Chợ quê.\n<Photo id="a" />', ['mdxJsxFlowElement']],
  ['two, and other elements', '<Photo id="a" />\n\n<Figure id="b" />\n\n<Photo id="c" />', ['mdxJsxFlowElement', 'mdxJsxFlowElement']],
])('finds a photo %s', (_, body, types) => expect(photoElements(parseBody(body)).map(({ type }) => type)).toEqual(types));
