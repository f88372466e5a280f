import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A git repository of its own with a copy of content/, in which an editor may work. */
export interface Repository {
  root: string;
  git(words: string[], input?: string | Buffer, env?: Record<string, string>): string;
  remove(): void;
}

export function repository(): Repository {
  const root = mkdtempSync(join(tmpdir(), 'lang-so-'));
  const git: Repository['git'] = (words, input, env = {}) =>
    execFileSync('git', ['-c', 'core.quotePath=false', ...words], { cwd: root, input, env: { ...process.env, ...env }, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });
  cpSync('content', join(root, 'content'), { recursive: true });
  git(['init', '--quiet', '--initial-branch=main']);
  git(['config', 'user.name', 'Người viết']);
  git(['config', 'user.email', 'nguoi-viet@lang-so.example']);
  git(['add', '--all']);
  git(['commit', '--quiet', '--message=Kho bài']);
  return { root, git, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Lines that a branch takes away and adds, by file. */
export function changesOf({ git }: Repository, branch: string, base = 'main'): { files: string[]; lines: string[] } {
  const lines = git(['diff', '--unified=0', `${base}...${branch}`]).split('\n').filter((line) => /^[-+](?![-+]{2} )/.test(line));
  return { files: git(['diff', '--name-only', `${base}...${branch}`]).trim().split('\n').filter(Boolean), lines };
}

/** Decap's own server for a repository on this machine, on a free port; resolves to its address when it listens. */
export async function decapServer({ root }: Repository): Promise<{ url: string; process: ChildProcess }> {
  const port = await freePort();
  const env = { ...process.env, MODE: 'git', GIT_REPO_DIRECTORY: root, PORT: String(port), BIND_HOST: '127.0.0.1' };
  const server = spawn(process.execPath, [resolve('node_modules/decap-server/dist/index.js')], { env, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    const listens = await fetch(`${url}/api/v1`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"action":"info"}' }).then(({ ok }) => ok, () => false);
    if (listens) return { url, process: server };
    await new Promise((wait) => setTimeout(wait, 100));
  }
  server.kill();
  throw new Error('decap-server: expected it to listen within ten seconds');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
