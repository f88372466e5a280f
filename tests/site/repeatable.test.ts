import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeManifest } from '../../src/build/seal-folder.ts';
import { verifyFolder } from '../../src/build/verify-folder.ts';
import { workspace, type Workspace } from './workspace.ts';

/** Two copies of the project in folders of their own; the second starts with a site that is good but older. */
let first: Workspace, second: Workspace;
let made: string, older: string;
/** The list of addresses, short of its last line: every build wants to add it. */
let shortList: string, fullList: string;

const dist = (copy: Workspace) => join(copy.root, 'dist');
const listOf = (copy: Workspace) => join(copy.root, 'content/published-urls.txt');
const builds: ChildProcess[] = [];
const start = (copy: Workspace, env: Record<string, string> = {}): ChildProcess => {
  // A group of its own, so that it is stopped or killed with all that it started.
  const build = spawn(process.execPath, ['scripts/build.ts'], { cwd: copy.root, detached: true, stdio: ['ignore', 'pipe', 'ignore'], env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env } });
  builds.push(build);
  return build;
};
/** Kills a build with all that it started, even frozen; no matter when nothing of it runs any more. */
const kill = (build: ChildProcess) => {
  try {
    process.kill(-build.pid!, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};
const ended = (build: ChildProcess) => new Promise<number | null>((done) => void build.on('exit', done));
const stepDone = (build: ChildProcess, name: string) => new Promise<void>((done) => void build.stdout!.on('data', (piece) => String(piece).includes(`✓ ${name}`) && done()));

/** Sees that one of these sites stands, whole, and the list of addresses too. Amid the swap the site is where `recover` finds it. */
async function expectWhole(sites: string[]) {
  const verdict = await verifyFolder(existsSync(dist(second)) ? dist(second) : `${dist(second)}.previous`);
  expect(verdict).toMatchObject({ whole: true });
  expect(sites).toContain(verdict.text.slice(-64));
  expect([shortList, fullList]).toContain(readFileSync(listOf(second), 'utf8'));
}

beforeAll(async () => {
  [first, second] = [workspace(), workspace()];
  const { status, output } = first.run('scripts/build.ts', { TZ: 'Asia/Tokyo' });
  expect([status, output]).toEqual([0, expect.stringContaining('✓ Thay trang cũ')]);
  made = /Mã của cả bản: (\w{64})/.exec(output)![1]!;
  cpSync(dist(first), dist(second), { recursive: true });
  writeFileSync(join(dist(second), 'ban-cu.txt'), 'bản tốt lần trước');
  older = (await writeManifest(dist(second))).whole;
  fullList = readFileSync(listOf(first), 'utf8');
  shortList = fullList.replace(/[^\n]+\n$/, '');
  writeFileSync(listOf(second), shortList);
}, 240_000);
afterAll(() => {
  for (const build of builds) kill(build);
  for (const copy of [first, second]) copy.remove();
});

describe('a build', () => {
  it('carries a manifest that is true', async () => {
    expect(await verifyFolder(dist(first), made)).toMatchObject({ whole: true });
  });

  it('that is killed while its pages are made leaves the last good site', async () => {
    const build = start(second);
    const end = ended(build);
    await stepDone(build, 'Lập hồ sơ');
    await wait(2000);
    // Only the build itself: what it started goes on for a while, into the next test.
    build.kill('SIGKILL');
    await end;
    await expectWhole([older]);
  });

  it('leaves the last good site at the end of each step, and makes the same bytes elsewhere at another time', async () => {
    const build = start(second, { TZ: 'Pacific/Auckland', LANG: 'vi_VN.UTF-8' });
    const end = ended(build);
    let swapping = false;
    const steps: string[] = [];
    for await (const piece of build.stdout!) {
      const names = Array.from(String(piece).matchAll(/✓ (.+) \(/g), ([, name]) => name!);
      steps.push(...names);
      if (names.length === 0 || names.includes('Thay trang cũ')) continue;
      // Frozen, the disk is as a kill would leave it.
      process.kill(-build.pid!, 'SIGSTOP');
      swapping ||= names.includes('Ghi bản kê');
      await expectWhole(swapping ? [older, made] : [older]);
      process.kill(-build.pid!, 'SIGCONT');
    }
    expect(await end).toBe(0);
    expect([steps.length >= 9, steps.at(-1)]).toEqual([true, 'Thay trang cũ']);
    await expectWhole([made]);
    expect(readFileSync(listOf(second), 'utf8')).toBe(fullList);
  });

  it('that is killed with all it started, at any moment, leaves the last good site', async () => {
    const build = start(second);
    const end = ended(build);
    const moment = Math.random() * 8000;
    await wait(moment);
    kill(build);
    await end;
    await expectWhole([made]).catch((error: Error) => expect.fail(`after ${moment} ms: ${error.message}`));
  });
});
