import { expect, it } from 'vitest';
import { parseBody } from '../../../src/markdown/parse-body.ts';
import { photoElements } from '../../../src/markdown/photo-elements.ts';
import { remarkOpeningPhoto } from '../../../src/markdown/remark-opening-photo.ts';

it.each([
  ['that opens the body', '<Photo id="a" />\n\n<Photo id="b" />', [true, false]],
  ['under the first heading', '## Chợ\n\n<Photo id="a" />', [false]],
  ['in a first sentence', 'Chợ <Photo id="a" />', [false]],
])('marks a photo %s: %s', (_, body, expected) => {
  const tree = parseBody(body);
  remarkOpeningPhoto()(tree);
  expect(photoElements(tree).map(({ attributes }) => attributes.some((item) => item.type === 'mdxJsxAttribute' && item.name === 'opening'))).toEqual(expected);
});
