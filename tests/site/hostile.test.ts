import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fixtureNames } from '../fixtures/hostile.ts';
import { filesUnder } from './dist.ts';
import { workspace, type Workspace } from './workspace.ts';

let copy: Workspace;
beforeEach(() => {
  copy = workspace();
});
afterEach(() => copy.remove());

const written = (path: string) => readFileSync(path, 'utf8');
const body = (name: string) => written(`tests/fixtures/hostile/body/${name}.mdx`);
/** Bodies that write a file, the marker, as soon as any of their code runs. */
const marking = fixtureNames('body').filter((name) => body(name).includes('hostile-ran.txt'));
const ran = () => existsSync(join(copy.root, 'hostile-ran.txt'));

/** Adds a guide that is in order but for its body. */
function add(name: string) {
  const [frontMatter] = /^---\n[\s\S]*?\n---\n/.exec(written(join(copy.root, 'content/guides/lap-nhom-zalo-thon.mdx')))!;
  writeFileSync(join(copy.root, `content/guides/${name}.mdx`), `${frontMatter.replace(/^title: .*$/m, `title: Bài ${name}`)}\n${body(name)}`);
}

it('a build refuses all hostile entries at once, runs none and leaves the last good dist', () => {
  mkdirSync(join(copy.root, 'dist'));
  writeFileSync(join(copy.root, 'dist/index.html'), 'trang tốt lần trước');
  for (const name of fixtureNames('body')) add(name);
  symlinkSync('/etc/passwd', join(copy.root, 'content/guides/mat-khau.mdx'));
  const { status, output } = copy.run('scripts/build.ts');
  expect(status).toBe(1);
  for (const name of [...fixtureNames('body'), 'mat-khau']) expect(output).toContain(`content/guides/${name}.mdx:`);
  expect(output).not.toContain('root:');
  expect(ran()).toBe(false);
  expect(filesUnder(join(copy.root, 'dist'))).toEqual(['index.html']);
  expect(written(join(copy.root, 'dist/index.html'))).toBe('trang tốt lần trước');
});

it('Astro alone, without our check, compiles none either', () => {
  for (const name of marking) add(name);
  expect(copy.run('scripts/build-communes.ts').status).toBe(0);
  const { status, output } = copy.run('scripts/build-pages.ts');
  expect(status).not.toBe(0);
  expect(output).toContain('npm run check:content');
  expect(ran()).toBe(false);
});

it('and it is the guard that stops it: without it the code runs', () => {
  const config = join(copy.root, 'astro.config.mjs');
  const before = written(config);
  writeFileSync(config, before.replace('[remarkRefuseUnsafe, ', '['));
  expect(written(config)).not.toBe(before);
  add('expression-block');
  expect(copy.run('scripts/build-communes.ts').status).toBe(0);
  copy.run('scripts/build-pages.ts');
  expect(ran()).toBe(true);
});
