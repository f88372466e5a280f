import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the project in which a test may break things: content copied, node_modules linked. */
export interface Workspace {
  root: string;
  /** Runs a script of the project in the copy; `words` go to the script. */
  run(script: string, env?: Record<string, string>, words?: string[]): { status: number | null; output: string };
  remove(): void;
}

const copied = ['astro.config.mjs', 'content', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

export function workspace(): Workspace {
  const root = mkdtempSync(join(tmpdir(), 'lang-so-'));
  for (const name of copied) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  return {
    root,
    run(script, env = {}, words = []) {
      // Not the whole environment: Vitest's own variables change what Vite and Astro do.
      const { PATH, HOME } = process.env;
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { cwd: root, encoding: 'utf8', env: { PATH, HOME, ...env } });
      return { status, output: stdout + stderr };
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
