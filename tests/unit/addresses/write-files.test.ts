import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeFiles } from '../../../src/addresses/write-files.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const filesOf = async (folder: string) =>
  Object.fromEntries(await Promise.all((await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile()).map(async ({ name }) => [name, await readFile(join(folder, name), 'utf8')])));

it('writes, makes folders, takes away, and leaves nothing beside', async () => {
  const folder = await tempFolder({ a: '1', b: '2' });
  await writeFiles([{ path: join(folder, 'a'), text: '10' }, { path: join(folder, 'c'), text: '3' }, { path: join(folder, 'b'), text: null }, { path: join(folder, 'd/e'), text: '4' }]);
  expect(await filesOf(folder)).toEqual({ a: '10', c: '3' });
  expect(await filesOf(join(folder, 'd'))).toEqual({ e: '4' });
});

it.each([
  ['a folder cannot be made', (folder: string) => ({ path: join(folder, 'tep/x'), text: '' })],
  ['a name is too long to write beside it', (folder: string) => ({ path: join(folder, 'x'.repeat(253)), text: '' })],
  ['a file cannot take its place', (folder: string) => ({ path: join(folder, 'thu-muc'), text: '' })],
  ['a file to take away is none', (folder: string) => ({ path: join(folder, 'khong-co'), text: null })],
])('changes nothing when %s', async (_, last) => {
  const before = { a: '1', b: '2', tep: '' };
  const folder = await tempFolder(before);
  await mkdir(join(folder, 'thu-muc/con'), { recursive: true });
  await expect(writeFiles([{ path: join(folder, 'a'), text: '10' }, { path: join(folder, 'c'), text: '3' }, { path: join(folder, 'b'), text: null }, last(folder)])).rejects.toThrow();
  expect(await filesOf(folder)).toEqual(before);
});
