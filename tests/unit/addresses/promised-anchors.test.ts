import { describe, expect, it } from 'vitest';
import { promisedAnchors } from '../../../src/addresses/promised-anchors.ts';

const page = (main: string) => `<!doctype html><html><head><title>Bài</title></head><body><header id="dau"></header><main id="noi-dung" data-x="a > b">${main}</main><footer id="chan"></footer></body></html>`;

describe('anchors a page promises', () => {
  it.each([
    ['headings, parts, list items, spans', '<h2 id="a">A</h2><section id="b"><ol><li id="c"><span id="d"></span></li></ol></section>', ['a', 'b', 'c', 'd']],
    ['a heading that names a part without id', '<section aria-labelledby="a"><h2 id="a">A</h2></section>', ['a']],
    ['not a heading that names a part with an id', '<aside id="a" aria-labelledby="a-ten"><div><h2 id="a-ten">A</h2></div></aside>', ['a']],
    ['not the titles of drawings', '<figure id="a"><svg id="b" aria-labelledby="c d"><title id="c">C</title><desc id="d">D</desc></svg></figure>', ['a']],
    ['not form fields', '<div id="a"><input id="b"><select id="c"><option id="d"></select></div>', ['a']],
    ['not the part that stands until the next release', '<h2 id="sau-ban-moi-nhat">Sửa</h2><h2 id="ban-2026-11-22">Bản</h2>', ['ban-2026-11-22']],
    ['none', '<p>Chữ</p>', []],
  ])('%s', (_, main, expected) => expect(promisedAnchors(page(main))).toEqual(expected));

  it('are none on a page without main', () => expect(promisedAnchors('<html><body><p id="a"></p></body></html>')).toEqual([]));
});
