import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Release } from '../../src/open-data/changelog.ts';
import { workspace, type Workspace } from './workspace.ts';

let copy: Workspace;
beforeEach(() => {
  copy = workspace();
  rmSync(join(copy.root, 'content/releases'), { recursive: true, force: true });
  rmSync(join(copy.root, 'content/data-changelog.json'), { force: true });
});
afterEach(() => copy.remove());

const file = (path: string) => join(copy.root, 'content', path);
const log = () => JSON.parse(readFileSync(file('data-changelog.json'), 'utf8')) as Release[];
const release = (version: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/data-changelog.ts', version], { cwd: copy.root, encoding: 'utf8' });
  return { status, output: stdout + stderr };
};
const change = (path: string, from: string, to: string) => {
  const before = readFileSync(file(path), 'utf8');
  expect(before).toContain(from);
  writeFileSync(file(path), before.replace(from, to));
};
const kept = () => [readFileSync(file('data-changelog.json'), 'utf8'), ...readdirSync(file('releases')).map((name) => readFileSync(file(`releases/${name}`), 'utf8'))];

it('a release keeps the data and says what changed, the same however often it is made', () => {
  expect(release('2026-11-22')).toMatchObject({ status: 0 });
  const [{ id, name: from }] = JSON.parse(readFileSync(file('indicators.json'), 'utf8')) as [{ id: string; name: string }];
  change('indicators.json', `"name": "${from}"`, '"name": "Tên khác"');
  expect(release('2026-12-01')).toMatchObject({ status: 0 });
  const once = kept();
  expect(release('2026-12-01')).toMatchObject({ status: 0 });
  expect(kept()).toEqual(once);

  const [newest, first] = log();
  expect(first).toMatchObject({ version: '2026-11-22', previous: null, added: [], changed: [], removed: [] });
  expect(newest).toMatchObject({ version: '2026-12-01', previous: '2026-11-22', added: [], removed: [] });
  expect(newest!.changed).toContainEqual({ table: 'indicators', id, name: 'Tên khác', field: 'name', from, to: 'Tên khác' });
  expect(readdirSync(file('releases'))).toEqual(['2026-11-22.json', '2026-12-01.json']);
});

it('a release is refused when the data has faults, or a later one is there', () => {
  release('2026-12-01');
  const before = kept();
  expect(release('2026-11-22').output).toContain('expected `2026-12-01` or later');
  change('units.json', '"kind": "huyện"', '"kind": "quận huyện"');
  const { status, output } = release('2026-12-02');
  expect(status).toBe(1);
  expect(output).toContain('content/units.json');
  expect(kept()).toEqual(before);
});
