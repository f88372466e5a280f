import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, readText, strangeFiles } from '../../../src/checks/content-files.ts';
import { readContent } from '../../../src/checks/read-content.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const file = (path: string) => (root: string) => writeFileSync(join(root, path), 'globalThis.hostileRan = 1');
const link = (path: string, to: string) => (root: string) => symlinkSync(to, join(root, path));
const folder = (path: string) => (root: string) => mkdirSync(join(root, path));

const contentFolder = async () => {
  const root = await tempFolder();
  for (const name of ['stories', 'guides', 'pilots', 'observations', 'statements', 'releases', 'pictures']) mkdirSync(join(root, name));
  return root;
};

describe('strangeFiles', () => {
  it.each<[name: string, put: (root: string) => void, path: string, found: string]>([
    ['a link to a file of the machine', link('stories/mat-khau.mdx', '/etc/passwd'), 'stories/mat-khau.mdx', 'một liên kết'],
    ['a link to a file that is not there', link('stories/khong.mdx', 'khong-co'), 'stories/khong.mdx', 'một liên kết'],
    ['a link to a device that never ends', link('sources.json', '/dev/zero'), 'sources.json', 'một liên kết'],
    ['a link to a folder', link('sessions', '/etc'), 'sessions', 'một liên kết'],
    ['a link to a folder inside a collection', link('guides/etc', '/etc'), 'guides/etc', 'một liên kết'],
    ['a folder inside a collection', folder('stories/con'), 'stories/con', 'một thư mục'],
    ['an unknown folder', folder('pages'), 'pages', 'một thư mục'],
    ['a folder named as an entry', folder('stories/bai.mdx'), 'stories/bai.mdx', 'một thư mục'],
    ...['bai.md', 'bai.astro', 'bai.ts', 'bai.mjs', 'bai.mdx.js', 'bai.html', 'bai.svg', 'bai.MDX', 'bai.mdx~', 'config.ts', '.env', '.npmrc', 'package.json', 'bai'].map(
      (name) => [`${name} among stories`, file(`stories/${name}`), `stories/${name}`, 'một tệp không thuộc'] as [string, (root: string) => void, string, string],
    ),
    ['a script beside the data', file('config.ts'), 'config.ts', 'một tệp không thuộc'],
    ['an entry outside its collection', file('bai.mdx'), 'bai.mdx', 'một tệp không thuộc'],
    ['an entry among observations', file('observations/bai.mdx'), 'observations/bai.mdx', 'một tệp không thuộc'],
    ['data with an odd name', file('observations/Yên Hòa.json'), 'observations/Yên Hòa.json', 'một tệp không thuộc'],
    ['a name with a line end, which could speak to the machine that prints it', file('stories/a\n::warning::b.mdx'), 'stories/a?::warning::b.mdx', 'một tệp không thuộc'],
    ['a name with a hidden sign', file('stories/a\u202Exdm.mdx'), 'stories/a?xdm.mdx', 'một tệp không thuộc'],
  ])('refuses %s', async (_, put, path, found) => {
    const root = await contentFolder();
    put(root);
    const faults = await strangeFiles(root);
    expect(faults).toMatchObject([{ file: `${root}/${path}`, line: 1, column: 1, code: 'tep-la', field: '', found: expect.stringContaining(found) }]);
  });

  it.each(['stories/bai.mdx', 'observations/xa-1.json', 'releases/2026-11-22.json', 'sources.json', 'spelling-allowed.txt', 'LICENSE.md', 'stories/.DS_Store', 'pictures/anh.jpg'])(
    'takes %s', async (path) => {
      const root = await contentFolder();
      file(path)(root);
      expect(await strangeFiles(root)).toEqual([]);
    },
  );

  it('takes a folder that is not there for an empty one', async () => expect(await strangeFiles(join(await tempFolder(), 'khong'))).toEqual([]));
});

describe('reading', () => {
  it('never follows a link', async () => {
    const root = await contentFolder();
    link('stories/mat-khau.mdx', '/etc/passwd')(root);
    link('pilots2', '/etc')(root);
    expect(await readText(join(root, 'stories/mat-khau.mdx'))).toBeNull();
    expect(await readText(join(root, 'khong-co.json'))).toBeNull();
    expect(await filesIn(join(root, 'stories'), '.mdx')).toEqual([]);
    expect(await filesIn(join(root, 'pilots2'), '')).toEqual([]);
  });

  it('of a content folder ends, also where a data file is a link without end', async () => {
    const root = await contentFolder();
    for (const name of ['sources.json', 'spelling-allowed.txt', 'published-urls.txt', 'redirects.json', 'stories/bai.mdx', 'observations/xa-1.json']) link(name, '/dev/zero')(root);
    const { entries, dataFiles, faults } = await readContent(root);
    expect([entries, dataFiles]).toEqual([[], []]);
    expect(faults.filter(({ code }) => code === 'tep-la').length).toBe(6);
  });
});
