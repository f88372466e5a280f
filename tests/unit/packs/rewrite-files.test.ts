import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { classicScript } from '../../../src/packs/classic-script.ts';
import { fillSize } from '../../../src/packs/fill-size.ts';
import { plainText } from '../../../src/packs/read-me.ts';
import { rewriteStyles } from '../../../src/packs/rewrite-styles.ts';

describe('rewriteStyles', () => {
  const site = { origin: 'https://ten.example', base: '/lang-so/' };
  const rewrite = (css: string) => rewriteStyles(css, '_astro/s.css', site);
  it.each([
    ['a{background:url(/lang-so/anh/n.svg#x)}', 'a{background:url("../anh/n.svg#x")}', ['anh/n.svg']],
    ['@font-face{src:url( "f.woff2" ) format("woff2"),url(\'/lang-so/_astro/g.woff\')}', '@font-face{src:url("f.woff2") format("woff2"),url("g.woff")}', ['_astro/f.woff2', '_astro/g.woff']],
    ['@import "t.css";', '@import "t.css";', ['_astro/t.css']],
    ['@import url("/lang-so/t.css") screen;', '@import url("../t.css") screen;', ['t.css']],
    ['a{background:url(data:image/png;base64,AA==)}', 'a{background:url(data:image/png;base64,AA==)}', []],
    ['a{mask:url(#m)}', 'a{mask:url(#m)}', []],
  ])('%s', (css, expected, needs) => expect(rewrite(css)).toEqual({ css: expected, needs }));

  it('refuses another origin', () => expect(() => rewrite('a{background:url(https://a.vn/b.png)}')).toThrow('`https://a.vn/b.png`'));
});

describe('classicScript', () => {
  it('runs as a module does and keeps its names to itself', () => {
    const seen: unknown[] = [];
    const globals: Record<string, unknown> = { show: (value: unknown) => seen.push(value) };
    runInNewContext(classicScript('var a = 1; class B {} show(a + 1); // end', 'm.js'), globals);
    expect(seen).toEqual([2]);
    expect(Object.keys(globals)).toEqual(['show']);
  });

  it.each(['import{a}from"./b.js";a()', 'var a=1;export{a as b};', 'console.log(import.meta.url)', 'await load()', 'import("./b.js")'])('refuses %s', (code) => expect(() => classicScript(code, '_astro/m.js')).toThrow('_astro/m.js: unexpected'));
});

it('plainText begins with the mark of UTF-8 and ends its lines as Windows does', () => {
  expect([...plainText('\uFEFFa\r\nb\n').slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(plainText('\uFEFFa\r\nb\n'))).toBe('a\r\nb\r\n');
});

it('fillSize writes the size into its place, however often it is run', () => {
  const html = '<a href="x.zip">Tải (<span data-pack-size data-astro-cid-x>ZIP</span>)</a><span>ZIP</span>';
  const filled = '<a href="x.zip">Tải (<span data-pack-size data-astro-cid-x>ZIP, 1,3\u00a0MB</span>)</a><span>ZIP</span>';
  expect(fillSize(html, 1_260_000)).toBe(filled);
  expect(fillSize(filled, 1_260_000)).toBe(filled);
});
