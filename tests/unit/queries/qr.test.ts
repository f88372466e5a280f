import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { ShortCode } from '../../../src/domain/short-code.ts';
import { qrOf } from '../../../src/queries/qr.ts';
import { readQr } from '../../fixtures/read-qr.ts';

const codes = JSON.parse(readFileSync('content/short-codes.json', 'utf8')) as ShortCode[];
const svg = ({ size, path }: ReturnType<typeof qrOf>) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`);
const origins = ['https://lang-so.example/', 'https://mot-ten-mien-kha-dai.example/lang-so/'];

it.each(codes.flatMap(({ code }) => origins.map((origin) => [`${origin}q/${code}`])))('%s is read back', async (address) => {
  const shape = qrOf(address);
  expect(await readQr(svg(shape), shape.size * 6)).toBe(address);
});

it('leaves four modules empty on every side', () => {
  const { size, path } = qrOf('https://lang-so.example/q/7');
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].map(([, x, y, length]) => [Number(x), Number(y), Number(length)] as const);
  expect(runs.map(([x, y, length]) => `M${x} ${y}h${length}v1h-${length}z`).join('')).toBe(path);
  expect([Math.min(...runs.map(([x]) => x)), Math.min(...runs.map(([, y]) => y))]).toEqual([4, 4]);
  expect([Math.max(...runs.map(([x, , length]) => x + length)), Math.max(...runs.map(([, y]) => y + 1))]).toEqual([size - 4, size - 4]);
});

it.each(['', 'https://làng.example/', 'hai từ'])('refuses %j', (address) => expect(() => qrOf(address)).toThrow('a QR code holds an ASCII address'));
