import { expect, it } from 'vitest';
import { elementsNamed } from '../../../src/markdown/elements-named.ts';
import { parseBody } from '../../../src/markdown/parse-body.ts';
import { remarkOpeningPhoto } from '../../../src/markdown/remark-opening-photo.ts';

it.each([
  ['that opens the body', '<Photo id="a" />\n\n<Photo id="b" />', [true, false]],
  ['under the first heading', '## Chợ\n\n<Photo id="a" />', [false]],
  ['in a first sentence', 'Chợ <Photo id="a" />', [false]],
])('marks a photo %s: %s', (_, body, expected) => {
  const tree = parseBody(body);
  remarkOpeningPhoto()(tree);
  expect(elementsNamed(tree, ['Photo']).map(({ attributes }) => attributes.some((item) => item.type === 'mdxJsxAttribute' && item.name === 'opening'))).toEqual(expected);
});
