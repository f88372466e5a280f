import sharp from 'sharp';
import { expect, it } from 'vitest';
import { inspect } from '../../../src/pictures/inspect.ts';
import { bomb, geotagged, jpeg, picture, png, webp, withChunk, withSegment, zip } from '../../fixtures/pictures.ts';

const flaws = async (name: string, bytes: Buffer) => (await inspect(name, bytes)).map(({ kind, detail }) => [kind, detail].join(' ').trim());
const behind = async (make: () => Promise<Buffer>, data: string | Buffer) => Buffer.concat([await make(), Buffer.from(data as string)]);

/** A frame of one shade. */
const frame = (shade: number): Promise<Buffer> =>
  sharp({ create: { width: 720, height: 400, channels: 3, background: { r: shade, g: shade, b: shade } } }).png().toBuffer();

it.each<[string, string, () => Promise<Buffer>]>([
  ['JPEG', 'cho.jpg', jpeg],
  ['JPEG', 'cho.jpeg', jpeg],
  ['PNG', 'cho.png', png],
  ['WebP', 'cho.webp', webp],
  ['JPEG of the least width', 'cho.jpg', () => jpeg(720, 400)],
  ['narrow JPEG that stands on its side', 'cho.jpg', () => picture(600, 800).withMetadata({ orientation: 6 }).jpeg().toBuffer()],
])('a plain %s named %s has no flaw', async (_, name, make) => expect(await flaws(name, await make())).toEqual([]));

it.each<[string, string, () => Promise<Buffer>, string[]]>([
  ['a place', 'cho.jpg', geotagged, ['location']],
  ['the wrong end of its name', 'cho.png', jpeg, ['extension JPEG']],
  ['a kind that is not published', 'cho.gif', () => picture().gif().toBuffer(), ['type GIF']],
  ['a kind that hides behind its name', 'cho.jpg', () => picture().gif().toBuffer(), ['type GIF']],
  ['an SVG with a script, named as a JPEG', 'cho.jpg', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), ['type SVG']],
  ['a ZIP file behind', 'cho.jpg', () => behind(jpeg, zip), ['foreign tệp nén ZIP']],
  ['a ZIP file in a comment', 'cho.jpg', async () => withSegment(await jpeg(), 0xfe, zip), ['foreign tệp nén ZIP']],
  ['a page behind', 'cho.png', () => behind(png, '<html><body>'), ['foreign trang web']],
  ['a script in a text chunk', 'cho.png', async () => withChunk(await png(), 'tEXt', 'x\0<script>'), ['foreign đoạn mã']],
  ['a PDF file behind', 'cho.webp', () => behind(webp, '%PDF-1.4'), ['foreign tệp PDF']],
  ['bytes behind a JPEG', 'cho.jpg', () => behind(jpeg, '\0\0\0\x18ftypmp42'), ['trailing 9']],
  ['bytes behind a PNG', 'cho.png', () => behind(png, 'x'), ['trailing 1']],
  ['bytes behind a WebP', 'cho.webp', () => behind(webp, 'xy'), ['trailing 2']],
  ['too few pixels', 'cho.jpg', () => jpeg(719, 900), ['narrow 719']],
  ['too few pixels once turned upright', 'cho.jpg', () => picture(800, 600).withMetadata({ orientation: 6 }).jpeg().toBuffer(), ['narrow 600']],
  ['more pixels than the machine should unpack', 'cho.png', bomb, ['pixels 10000 × 10000']],
  ['a side that is too long', 'cho.png', () => sharp({ create: { width: 720, height: 16_001, channels: 3, background: '#fff' } }).png().toBuffer(), ['pixels 720 × 16001']],
  ['half of itself', 'cho.jpg', async () => (await jpeg()).subarray(0, 9000), ['broken']],
  ['only a first mark', 'cho.jpg', async () => Buffer.from([0xff, 0xd8, 0xff, 0xe0]), ['broken']],
  ['pixels that are damaged', 'cho.png', async () => (await png()).fill(0xaa, 200, 900), ['broken']],
  ['movement, WebP', 'cho.webp', async () => sharp([await frame(8), await frame(200)], { join: { animated: true } }).webp().toBuffer(), ['moving']],
  ['movement, PNG', 'cho.png', async () => withChunk(await png(), 'acTL', Buffer.alloc(8)), ['moving']],
  ['several flaws', 'cho.png', () => behind(() => jpeg(300, 200), 'x'), ['extension JPEG', 'trailing 1', 'narrow 300']],
])('a picture with %s', async (_, name, make, expected) => expect(await flaws(name, await make())).toEqual(expected));
