import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { recover } from '../../../src/build/swap-folders.ts';
import { verifyFolder } from '../../../src/build/verify-folder.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const [dieAt, script] = ['tests/fixtures/die-at.ts', 'tests/fixtures/small-build.ts'].map((path) => resolve(path)) as [string, string];
const build = (folder: string, word: string, at?: number) =>
  spawnSync(process.execPath, ['--import', dieAt, script, word], { cwd: folder, encoding: 'utf8', env: { ...process.env, ...(at !== undefined && { DIE_AT: String(at) }) } });
const wordOf = (folder: string) => /<p>(.*)<\/p>/.exec(readFileSync(join(folder, 'dist/index.html'), 'utf8'))?.[1];

it('leaves the last good site, whole, at whatever change to the disk it is killed', async () => {
  const stood: string[] = [];
  for (let at = 0; ; at++) {
    const folder = await tempFolder({ 'content/published-urls.txt': '/\n' });
    expect(build(folder, 'cu').status).toBe(0);
    const { signal, status, stderr } = build(folder, 'moi', at);
    if (signal === null) {
      expect([status, stderr]).toEqual([0, '']);
      break;
    }
    // Between the two renames of the swap there is no dist for a moment; whatever looks at it next brings it back.
    const missing = !existsSync(join(folder, 'dist'));
    await recover(join(folder, 'dist'));
    expect(await verifyFolder(join(folder, 'dist'))).toMatchObject({ whole: true });
    expect(['/\n/cu/\n', '/\n/moi/\n']).toContain(readFileSync(join(folder, 'content/published-urls.txt'), 'utf8'));
    stood.push(missing ? 'brought back' : wordOf(folder)!);

    expect(build(folder, 'sau').status).toBe(0);
    expect([wordOf(folder), await verifyFolder(join(folder, 'dist'))]).toMatchObject(['sau', { whole: true }]);
    expect([readdirSync(folder).sort(), readdirSync(join(folder, 'content')), readdirSync(join(folder, '.build'))]).toEqual([['.build', 'content', 'dist'], ['published-urls.txt'], []]);
  }
  // It was killed at every stage: before the swap, between its renames and after it.
  expect(stood.filter((word, index) => word !== stood[index - 1])).toEqual(['cu', 'brought back', 'moi']);
}, 60_000);
