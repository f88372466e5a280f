import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { drawSharePicture } from '../../../src/pictures/share-picture.ts';
import { sectionColours } from '../../../src/site/share-colours.ts';

const fonts = 'node_modules/@expo-google-fonts/be-vietnam-pro';
const materials = { emblem: await readFile('public/favicon.svg'), bold: `${fonts}/700Bold/BeVietnamPro_700Bold.ttf`, medium: `${fonts}/500Medium/BeVietnamPro_500Medium.ttf` };
const words = { kind: 'Hướng dẫn', title: 'Quét mã QR', address: 'lang-so.example/q/7', site: 'Làng số', colour: '#233f70' };
const draw = (title: string) => drawSharePicture({ ...words, title }, materials);

it('is 1200 × 630, under 60 kB, and the same bytes each time', async () => {
  const [one, two] = await Promise.all([draw('Làm khai sinh, thường trú, thẻ BHYT cho con dưới 6 tuổi'), draw('Làm khai sinh, thường trú, thẻ BHYT cho con dưới 6 tuổi')]);
  expect(one.equals(two)).toBe(true);
  expect(one.length).toBeLessThan(60_000);
  expect(await sharp(one).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
});

it('has a glyph of its own for each letter with two marks', async () => {
  const letters = ['e', 'ê', 'ệ', 'ể', 'u', 'ư', 'ữ', 'ử', 'o', 'ô', 'ỗ', 'ộ', 'd', 'đ', '\ue000'];
  const pictures = await Promise.all(letters.map(draw));
  expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(letters.length);
}, 60_000);

it('takes what looks like markup as text', async () => expect((await draw('a < b & <b>c</b>')).equals(await draw('a'))).toBe(false));

it.each([['a long title', 'Nghiêng '.repeat(14).trim()], ['one long word', 'nghiêng'.repeat(15)]])('keeps %s clear of the emblem and the edges', async (_, title) => {
  const { data, info } = await sharp(await draw(title)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const isPaper = (x: number, y: number) => [0xfb, 0xf5, 0xe4].every((value, index) => Math.abs(data[(y * info.width + x) * info.channels + index]! - value) < 12);
  const inked = (x: number, y: number, width: number, height: number) => Array.from({ length: width * height }, (_cell, at) => [x + (at % width), y + Math.floor(at / width)] as const).filter(([px, py]) => !isPaper(px, py)).length;
  expect(inked(100, 140, 1000, 280)).toBeGreaterThan(1000);
  expect([inked(24, 428, 1176, 6), inked(1140, 0, 60, 630)]).toEqual([0, 0]);
});

it('wears the colours of the sections', async () => {
  const tokens = await readFile('src/styles/tokens.css', 'utf8');
  for (const [section, colour] of Object.entries(sectionColours)) {
    const name = new RegExp(`\\[data-section='${section}'\\] \\{\\s*--section: var\\((--[\\w-]+)\\)`).exec(tokens)![1]!;
    expect(new RegExp(`${name}: (?:var\\(--light, )?(#\\w+)`).exec(tokens)![1], section).toBe(colour);
  }
});
