import { describe, expect, it } from 'vitest';
import type { PictureKind } from '../../../src/pictures/kind.ts';
import { isMovingPng, pictureEnd } from '../../../src/pictures/picture-end.ts';
import { jpeg, picture, png, webp, withChunk, withSegment } from '../../fixtures/pictures.ts';

const kinds: [name: string, kind: PictureKind, make: () => Promise<Buffer>][] = [
  ['JPEG', 'jpeg', jpeg],
  ['progressive JPEG', 'jpeg', () => picture().jpeg({ progressive: true }).toBuffer()],
  ['JPEG with a thumbnail inside', 'jpeg', async () => withSegment(await jpeg(), 0xe1, await picture(64, 48).jpeg().toBuffer())],
  ['PNG', 'png', png],
  ['WebP', 'webp', webp],
  ['lossless WebP of odd length', 'webp', () => picture(31, 17).webp({ lossless: true }).toBuffer()],
];

describe.each(kinds)('%s', (_, kind, make) => {
  it('ends with its last byte', async () => {
    const bytes = await make();
    expect(pictureEnd(bytes, kind)).toBe(bytes.length);
  });

  it('ends before what is put behind it', async () => {
    const bytes = await make();
    expect(pictureEnd(Buffer.concat([bytes, Buffer.from('PK')]), kind)).toBe(bytes.length);
  });

  it('owns the zeros behind it', async () => expect(pictureEnd(Buffer.concat([await make(), Buffer.alloc(5)]), kind)).toBe((await make()).length + 5));

  it.each([0.3, 0.9])('has no end when it breaks off after %d of it', async (share) => {
    const bytes = await make();
    expect(pictureEnd(bytes.subarray(0, Math.floor(bytes.length * share)), kind)).toBeUndefined();
  });
});

it('a restart or an escaped byte inside a scan ends no JPEG', () => {
  const bytes = Buffer.from('ffd8ffda0002aaffd0bbff00ccffd7ffd9', 'hex');
  expect(pictureEnd(bytes, 'jpeg')).toBe(bytes.length);
});

describe('a JPEG behind a JPEG', () => {
  it('belongs to one that says so', async () => {
    const first = withSegment(await jpeg(), 0xe2, 'MPF\0…');
    const second = await picture(64, 48).jpeg().toBuffer();
    const both = Buffer.concat([first, second, Buffer.alloc(3), second]);
    expect(pictureEnd(both, 'jpeg')).toBe(both.length);
    expect(pictureEnd(Buffer.concat([both, Buffer.from('MZ')]), 'jpeg')).toBe(both.length);
    expect(pictureEnd(Buffer.concat([both, second.subarray(0, 90)]), 'jpeg')).toBe(both.length);
  });

  it('does not belong to another', async () => {
    const first = await jpeg();
    expect(pictureEnd(Buffer.concat([first, first]), 'jpeg')).toBe(first.length);
  });
});

it.each([
  ['only its first mark', Buffer.from([0xff, 0xd8, 0xff])],
  ['a segment longer than the file', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff, 0])],
  ['no mark where one must be', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 2, 7, 7, 7])],
])('a JPEG with %s has no end', (_, bytes) => expect(pictureEnd(bytes, 'jpeg')).toBeUndefined());

it('tells a PNG that moves', async () => {
  expect(isMovingPng(await png())).toBe(false);
  expect(isMovingPng(withChunk(await png(), 'acTL', Buffer.alloc(8)))).toBe(true);
});
