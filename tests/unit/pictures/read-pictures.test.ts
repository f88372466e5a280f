import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPictures } from '../../../src/pictures/read-pictures.ts';
import { jpeg } from '../../fixtures/pictures.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

it('reads every file of the folder in order of names, with its flaws', async () => {
  const folder = await tempFolder({ 'README.md': 'Cách thêm ảnh', 'la.txt': 'chữ', 'nang.jpg': '' });
  await writeFile(join(folder, 'cho-que.jpg'), await jpeg());
  await writeFile(join(folder, 'IMG_0123.JPG'), await jpeg());
  await writeFile(join(folder, 'chợ quê.jpg'), await jpeg());
  await truncate(join(folder, 'nang.jpg'), 15_000_001);
  await mkdir(join(folder, 'thu-muc'));
  await symlink('/etc/hostname', join(folder, 'noi.jpg'));
  const pictures = await readPictures(folder);
  expect(pictures.map(({ name, flaws }) => [name, ...flaws.map(({ kind, detail }) => `${kind} ${detail}`)])).toEqual([
    ['IMG_0123.JPG', 'name IMG_0123.JPG'],
    ['cho-que.jpg'],
    ['chợ quê.jpg', 'name chợ quê.jpg'],
    ['la.txt', 'type chữ'],
    ['nang.jpg', 'heavy 15,0'],
    ['noi.jpg', 'no-file '],
    ['thu-muc', 'no-file '],
  ]);
  expect(pictures[1]!.file).toBe(`${folder}/cho-que.jpg`);
});

it('takes a missing folder for an empty one', async () => expect(await readPictures(join(await tempFolder(), 'khong-co'))).toEqual([]));

it('does not follow a folder that is a link', async () => {
  const folder = await tempFolder();
  await symlink('/etc', join(folder, 'pictures'));
  expect(await readPictures(join(folder, 'pictures'))).toEqual([{ name: '', file: `${folder}/pictures`, flaws: [{ kind: 'no-file', detail: '' }] }]);
});
