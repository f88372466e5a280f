import { expect, it } from 'vitest';
import { isPictureKind, kindOf } from '../../../src/pictures/kind.ts';
import { jpeg, picture, png, webp, zip } from '../../fixtures/pictures.ts';

it.each([
  ['jpeg', jpeg],
  ['png', png],
  ['webp', webp],
])('knows a real %s', async (kind, make) => {
  expect(kindOf(await make())).toBe(kind);
  expect(isPictureKind(kind)).toBe(true);
});

it.each<[kind: string, make: () => Buffer | Promise<Buffer>]>([
  ['GIF', () => picture(8, 8).gif().toBuffer()],
  ['TIFF', () => picture(8, 8).tiff().toBuffer()],
  ['AVIF', () => picture(8, 8).avif().toBuffer()],
  ['HEIC', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1')],
  ['HEIC', () => Buffer.from('\0\0\0\x18ftypmif1\0\0\0\0', 'latin1')],
  ['phim', () => Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0', 'latin1')],
  ['BMP', () => Buffer.from('BM\x9a\0\0\0', 'latin1')],
  ['PDF', () => Buffer.from('%PDF-1.7\n')],
  ['ZIP', () => zip],
  ['SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
  ['SVG', () => Buffer.from('\ufeff<?xml version="1.0"?>\n<!-- vẽ -->\n<SVG onload="alert(1)"/>')],
  ['chữ', () => Buffer.from('<p>alert(1)</p>')],
  ['chữ', () => Buffer.from('version https://git-lfs.github.com/spec/v1\n')],
  ['không rõ', () => Buffer.from([1, 2, 3])],
  ['không rõ', () => Buffer.alloc(0)],
])('names %s, which is not published', async (kind, make) => {
  expect(kindOf(await make())).toBe(kind);
  expect(isPictureKind(kind)).toBe(false);
});
