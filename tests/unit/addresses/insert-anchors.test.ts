import { expect, it } from 'vitest';
import { insertAnchors } from '../../../src/addresses/insert-anchors.ts';

const page = (main: string) => `<html><body><p id="y">ngoài</p><main id="noi-dung" data-a="x > y">${main}</main></body></html>`;
const signpost = (to: string) => ({ href: `/lang-so${to}`, title: 'Bài &amp; mới' });

it.each([
  ['inside the part it stands for', '<h2 class="z" id="y">Phần</h2>', [['x', '/a/#y']], '<h2 class="z" id="y"><span id="x"></span>Phần</h2>'],
  ['inside the first cell of a row', '<table><tbody><tr id="y"><td>1</td></tr></tbody></table>', [['x', '/a/#y']], '<table><tbody><tr id="y"><td><span id="x"></span>1</td></tr></tbody></table>'],
  ['inside the term of a list of terms', '<dl><div id="y"><dt>QR</dt><dd>…</dd></div></dl>', [['x', '/a/#y']], '<dl><div id="y"><dt><span id="x"></span>QR</dt><dd>…</dd></div></dl>'],
  ['at the top when the part is gone', '<h1>A</h1>', [['x', '/a/']], '<span id="x"></span><h1>A</h1>'],
  ['as a line at the end when the part is on another page', '<h1>A</h1>', [['x', '/b/#z']], '<h1>A</h1><p id="x" class="measure">Phần này nay ở trang khác: <a href="/lang-so/b/#z">Bài &amp; mới</a></p>'],
  ['several at once', '<h2 id="y">Y</h2><h2 id="z">Z</h2>', [['1', '/a/#z'], ['2', '/a/#y'], ['3', '/b/']],
    '<h2 id="y"><span id="2"></span>Y</h2><h2 id="z"><span id="1"></span>Z</h2><p id="3" class="measure">Phần này nay ở trang khác: <a href="/lang-so/b/">Bài &amp; mới</a></p>'],
])('an old anchor goes %s', (_, main, kept, expected) =>
  expect(insertAnchors(page(main), kept.map(([id, to]) => ({ page: '/a/', id: id!, to: to! })), signpost)).toBe(page(expected)));
