import { appendFile, readdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { keepPicture } from '../../../src/pictures/keep-picture.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const drawn = (words: string) => vi.fn(() => Promise.resolve(Buffer.from(`hình ${words}`)));

it('draws once and gives the same bytes after', async () => {
  const folder = join(await tempFolder({}), 'cache');
  const [first, second] = [drawn('a'), drawn('b')];
  expect((await keepPicture(['một'], first, folder)).toString()).toBe('hình a');
  expect((await keepPicture(['một'], second, folder)).toString()).toBe('hình a');
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 0]);
});

it.each<[string, string[]]>([['another word', ['hai']], ['a part more', ['một', '']], ['the same letters parted elsewhere', ['m', 'ột']]])('draws anew for %s', async (_, of) => {
  const folder = join(await tempFolder({}), 'cache');
  await keepPicture(['một'], drawn('a'), folder);
  expect((await keepPicture(of, drawn('b'), folder)).toString()).toBe('hình b');
});

it.each<[string, (path: string) => Promise<void>]>([
  ['cut short', (path) => truncate(path, 20)], ['emptied', (path) => writeFile(path, '')], ['changed', (path) => writeFile(path, 'x'.repeat(60))], ['longer', (path) => appendFile(path, 'x')],
])('draws anew when the kept file was %s', async (_, spoil) => {
  const folder = join(await tempFolder({}), 'cache');
  await keepPicture(['một'], drawn('a'), folder);
  const [file, ...others] = await readdir(folder);
  expect(others).toEqual([]);
  await spoil(join(folder, file!));
  expect((await keepPicture(['một'], drawn('b'), folder)).toString()).toBe('hình b');
  expect((await keepPicture(['một'], drawn('c'), folder)).toString()).toBe('hình b');
});
