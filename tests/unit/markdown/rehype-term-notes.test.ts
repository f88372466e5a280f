import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { rehypeTermNotes } from '../../../src/markdown/rehype-term-notes.ts';
import { element, root } from '../../fixtures/html-tree.ts';

const terms = [
  { id: 'vneid', term: 'VNeID', explanation: 'Ứng dụng của Bộ Công an.' },
  { id: 'cds', term: 'CĐS', expansion: 'chuyển đổi số', explanation: 'Làm việc bằng công cụ số.' },
  { id: 'to', term: 'Tổ công nghệ số cộng đồng', explanation: 'Nhóm người ở thôn.' },
  { id: 'tdp', term: 'Tổ', explanation: 'Nhóm.' },
];
const plugin = rehypeTermNotes({ read: () => terms, glossary: (id) => `/lang-so/thuat-ngu/#${id}` });
const story = { path: '/kho/content/stories/a.mdx' };
/** The words that became buttons, in order. */
const noted = (...children: Element[]) => {
  const tree = root(...children);
  plugin(tree, story);
  const found: string[] = [];
  const walk = (node: { children?: unknown[] }) => (node.children as Element[] | undefined)?.forEach((child) => {
    if (child.tagName === 'button') found.push(toString(child));
    walk(child);
  });
  walk(tree);
  return found;
};

describe('terms are noted', () => {
  it.each<[name: string, children: Element[], words: string[]]>([
    ['where they stand first', [element('p', ['Mở VNeID. Đóng VNeID.']), element('p', ['VNeID'])], ['VNeID']],
    ['in full and within a sentence', [element('p', ['Xã làm chuyển đổi số.'])], ['chuyển đổi số']],
    ['at the beginning of a sentence', [element('li', ['Chuyển đổi số là gì?'])], ['Chuyển đổi số']],
    ['once for both forms', [element('p', ['CĐS là chuyển đổi số'])], ['CĐS']],
    ['by the longest name', [element('p', ['Nhờ tổ công nghệ số cộng đồng'])], ['tổ công nghệ số cộng đồng']],
    ['inside emphasis', [element('p', [element('em', ['VNeID'])])], ['VNeID']],
    ['not within another word', [element('p', ['VNeIDs, xVNeID'])], []],
    ['not in headings, links and quotations', [element('h2', ['VNeID']), element('p', [element('a', ['VNeID'])]), element('blockquote', [element('p', ['VNeID'])])], []],
  ])('%s', (_, children, words) => expect(noted(...children)).toEqual(words));
});

it('explains in place, and leads to the glossary under the base path', () => {
  const paragraph = element('p', ['Mở VNeID.']);
  plugin(root(paragraph), story);
  const [, button, note, rest] = paragraph.children as [unknown, Element, Element, { value: string }];
  expect(button.properties).toMatchObject({ popoverTarget: 'tu-vneid', type: 'button' });
  expect([note.properties['id'], note.properties['popover'], toString(note)]).toEqual(['tu-vneid', 'auto', 'VNeID: Ứng dụng của Bộ Công an. Thuật ngữ']);
  expect((note.children.at(-1) as Element).properties['href']).toBe('/lang-so/thuat-ngu/#vneid');
  expect(rest.value).toBe('.');
});

it('leaves guides and sessions alone', () => {
  const paragraph = element('p', ['Mở VNeID.']);
  plugin(root(paragraph), { path: '/kho/content/guides/a.mdx' });
  expect(paragraph.children).toHaveLength(1);
});
