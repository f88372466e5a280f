import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readRecordings, recordingBytes } from '../../../src/audio/read-recordings.ts';
import { mp3 } from '../../fixtures/sounds.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

it('reads sound files, and neither links nor other things', async () => {
  const root = await tempFolder();
  writeFileSync(join(root, 'b.mp3'), mp3(200));
  writeFileSync(join(root, 'a.mp3'), Buffer.alloc(5_000_001));
  writeFileSync(join(root, 'README.md'), 'x');
  mkdirSync(join(root, 'c.mp3'));
  symlinkSync('/etc/hostname', join(root, 'd.mp3'));
  expect((await readRecordings(root)).map(({ name, bytes, found }) => [name, bytes, found])).toEqual([
    ['a.mp3', 5_000_001, { flaw: 'heavy', detail: '5,0' }],
    ['b.mp3', 83_400, { seconds: expect.closeTo(5.22, 1) }],
  ]);
  await expect(recordingBytes(root, 'd.mp3')).rejects.toThrow('expected a plain file');
});

it('takes a missing folder for an empty one', async () => expect(await readRecordings('/khong-co')).toEqual([]));
