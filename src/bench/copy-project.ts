import { cp, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { SyntheticContent } from './synthetic.ts';

const copied = ['astro.config.mjs', 'content', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

/** A copy of the project in a temporary folder, its data files enlarged by made-up communes; returns the folder. */
export async function copyWith(extra: SyntheticContent): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'lang-so-bench-'));
  for (const name of copied) await cp(name, join(root, name), { recursive: true });
  await symlink(resolve('node_modules'), join(root, 'node_modules'));
  for (const name of ['units', 'indicators', 'sources'] as const) {
    const file = join(root, 'content', `${name}.json`);
    const real = JSON.parse(await readFile(file, 'utf8')) as object[];
    await writeFile(file, JSON.stringify([...real, ...extra[name]]));
  }
  await mkdir(join(root, 'content/observations'), { recursive: true });
  for (const file of extra.observations) await writeFile(join(root, 'content/observations', `${file.unit}.json`), JSON.stringify(file));
  return root;
}
