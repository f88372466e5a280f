import type { Element } from 'hast';
import { expect, it } from 'vitest';
import { rehypeTonelessIds } from '../../../src/markdown/rehype-toneless-ids.ts';
import { element, root } from '../../fixtures/html-tree.ts';

it.each<[name: string, headings: Element[], ids: unknown[]]>([
  ['toneless', [element('h2', ['Ai làm gì, khi nào'])], ['ai-lam-gi-khi-nao']],
  ['numbered from the second on', [element('h2', ['Kết quả']), element('h3', ['Kết quả']), element('h2', ['Kết quả!'])], ['ket-qua', 'ket-qua-2', 'ket-qua-3']],
  ['numbered by what is left without tones', [element('h2', ['Mã']), element('h2', ['Má'])], ['ma', 'ma-2']],
  ['made of all text inside', [element('h2', ['Xã ', element('em', ['Yên']), ' Hòa'])], ['xa-yen-hoa']],
  ['a common word where no letter is left', [element('h2', ['…']), element('h2', ['?'])], ['muc', 'muc-2']],
  ['never the same twice', [element('h2', ['Kết quả']), element('h2', ['Kết quả']), element('h2', ['Kết quả 2'])], ['ket-qua', 'ket-qua-2', 'ket-qua-2-2']],
  ['never those of claims', [element('h2', ['Dẫn 1'])], ['muc-dan-1']],
  ['kept where given', [element('h2', ['Kết quả'], { id: 'rieng' })], ['rieng']],
  ['not for the title of the page, nor for paragraphs', [element('h1', ['Kết quả']), element('p', ['Kết quả']), element('h2', ['Kết quả'])], [undefined, undefined, 'ket-qua']],
  ['given down to level six', [element('h4', ['Bốn']), element('h5', ['Năm']), element('h6', ['Sáu'])], ['bon', 'nam', 'sau']],
])('ids are %s', (_, headings, ids) => {
  rehypeTonelessIds()(root(...headings));
  expect(headings.map(({ properties }) => properties.id)).toEqual(ids);
});

it('counts anew on every page', () => {
  const pages = [element('h2', ['Kết quả']), element('h2', ['Kết quả'])];
  const plugin = rehypeTonelessIds();
  for (const page of pages) plugin(root(page));
  expect(pages.map(({ properties }) => properties.id)).toEqual(['ket-qua', 'ket-qua']);
});

it('reaches headings inside other elements', () => {
  const heading = element('h3', ['Bài học']);
  rehypeTonelessIds()(root(element('section', [heading])));
  expect(heading.properties.id).toBe('bai-hoc');
});
