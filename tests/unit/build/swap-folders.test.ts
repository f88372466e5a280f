import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recover, swapFolders } from '../../../src/build/swap-folders.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

type Files = Record<string, string>;

/** Runs `action` in a folder with these files and gives the files that stand there afterwards. */
async function after(files: Files, action: (at: (name: string) => string) => Promise<void>): Promise<Files> {
  const folder = await tempFolder(files);
  await action((name) => join(folder, name));
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = names.filter((name) => name.isFile()).map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1).replaceAll('\\', '/'));
  return Object.fromEntries(await Promise.all(paths.sort().map(async (path) => [path, await readFile(join(folder, path), 'utf8')])));
}

describe('swapFolders', () => {
  it.each<[string, Files]>([
    ['a site', { 'dist/index.html': 'cũ', 'dist/xa/index.html': 'cũ', 'next/index.html': 'mới' }],
    ['nothing, on the first build', { 'next/index.html': 'mới' }],
    ['a site, with another left over from a swap that was killed', { 'dist/index.html': 'cũ', 'dist.previous/index.html': 'cũ hơn', 'next/index.html': 'mới' }],
    ['only the site left over from a swap that was killed', { 'dist.previous/index.html': 'cũ', 'next/index.html': 'mới' }],
  ])('puts the new site in the place of %s', async (_, files) => {
    expect(await after(files, (at) => swapFolders(at('next'), at('dist')))).toEqual({ 'dist/index.html': 'mới' });
  });

  it('leaves the old site alone when there is no new one', async () => {
    const files = { 'dist.previous/index.html': 'cũ hơn', 'dist/index.html': 'cũ' };
    const attempt = async (at: (name: string) => string) => expect(swapFolders(at('next'), at('dist'))).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await after(files, attempt)).toEqual(files);
  });
});

describe('recover', () => {
  it.each<[string, Files, Files]>([
    ['brings the old site back when a swap was killed between its renames', { 'dist.previous/index.html': 'cũ' }, { 'dist/index.html': 'cũ' }],
    ['leaves a site that stands alone', { 'dist/index.html': 'mới', 'dist.previous/index.html': 'cũ' }, { 'dist/index.html': 'mới', 'dist.previous/index.html': 'cũ' }],
    ['does nothing before the first build', {}, {}],
  ])('%s', async (_, before, expected) => expect(await after(before, (at) => recover(at('dist')))).toEqual(expected));

  it('does not hide that the file system refuses', async () => {
    await after({ 'dist.previous/index.html': 'cũ', file: '' }, async (at) => expect(recover(at('file/dist'))).rejects.toMatchObject({ code: 'ENOTDIR' }));
  });
});
