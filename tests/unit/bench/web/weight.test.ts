import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pageWeight } from '../../../../src/bench/web/page-weight.ts';
import { plainFile } from '../../../../src/bench/web/plain-file.ts';

const weigh = (text: string) => gzipSync(text, { level: 9 }).length;
const css = 'p{margin:0}'.repeat(40);
const read = (address: string) => Promise.resolve(address === '/a.css' ? css : '?');

it.each([100, 101, 4095, 9876, 12607, 20000])('a plain file of %d bytes has exactly these in gzip', (size) => expect(weigh(plainFile(size))).toBe(size));

it('a plain file is not made under 100 bytes', () => expect(() => plainFile(99)).toThrow('expected at least 100 bytes'));

it.each([
  ['no style sheet', '', 0],
  ['one', '<link rel="stylesheet" href="/a.css">', weigh(css)],
  ['one for paper', '<link rel="stylesheet" href="/a.css" media="print">', 0],
  ['an icon', '<link rel="icon" href="/a.css">', 0],
])('a page with %s weighs its HTML and that', async (_, head, more) => {
  const html = `<!doctype html><html><head>${head}</head><body><p>Một</p></body></html>`;
  expect(await pageWeight(html, read)).toBe(weigh(html) + more);
});
