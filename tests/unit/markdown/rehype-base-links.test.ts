import { expect, it } from 'vitest';
import { rehypeBaseLinks } from '../../../src/markdown/rehype-base-links.ts';
import { element, root } from '../../fixtures/html-tree.ts';

const linked = (base: string, href: string, tagName = 'a') => {
  const link = element(tagName, ['đây'], { href });
  rehypeBaseLinks(base)(root(element('p', [link])));
  return link.properties.href;
};

it.each([
  ['/huong-dan/', '/lang-so/huong-dan/', 'a path from the root'],
  ['/', '/lang-so/', 'the root'],
  ['/huong-dan/#buoc-1', '/lang-so/huong-dan/#buoc-1', 'a path with an anchor'],
  ['//vov.vn/', '//vov.vn/', 'another host'],
  ['https://vov.vn/', 'https://vov.vn/', 'a full address'],
  ['http://vov.vn/', 'http://vov.vn/', 'a full address'],
  ['tel:19000368', 'tel:19000368', 'a phone number'],
  ['#buoc-1', '#buoc-1', 'an anchor'],
  ['../xa/', '../xa/', 'a relative path'],
  ['', '', 'nothing'],
])('%s becomes %s under a path (%s)', (href, expected) => {
  expect(linked('/lang-so/', href)).toBe(expected);
  expect(linked('/lang-so', href)).toBe(expected);
  expect(linked('/', href)).toBe(href);
});

it('leaves other elements alone', () => expect(linked('/lang-so/', '/huong-dan/', 'link')).toBe('/huong-dan/'));

it('leaves anchors without an address alone', () => {
  const anchor = element('a', ['đây']);
  rehypeBaseLinks('/lang-so/')(root(anchor));
  expect(anchor.properties).toEqual({});
});
