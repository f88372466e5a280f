import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pageText, type PageText } from './page-text.ts';
import { starlightFiles, starlightOutput } from './starlight-files.ts';
import { textAsHtml } from './text-as-html.ts';
import { vitepressFiles, vitepressOutput } from './vitepress-files.ts';

/** Folders of the other sites with the same text. */
export interface Rivals {
  starlight: string;
  vitepress: string;
  bare: string;
}

/**
 * Takes the text of these pages from the built site, and builds it with Starlight, with VitePress and as bare HTML, at the
 * same addresses. All of it, npm packages too, goes into `folder`. Refuses when one of them does not build (Error).
 */
export async function buildRivals(built: string, addresses: readonly string[], folder: string): Promise<Rivals> {
  const texts = new Map<string, PageText>();
  for (const address of addresses) texts.set(address, pageText(await readFile(join(built, address, 'index.html'), 'utf8')));
  const at = (name: string) => join(folder, name);
  await writeFiles(at('bare'), new Map([['favicon.ico', ''], ...[...texts].map(([address, text]) => [`${address}index.html`, textAsHtml(text)] as const)]));
  await writeFiles(at('starlight'), starlightFiles(texts));
  await writeFiles(at('vitepress'), vitepressFiles(texts));
  for (const name of ['starlight', 'vitepress']) {
    console.error(`installing and building: ${name}`);
    await npm(at(name), 'install', '--no-package-lock', '--no-audit', '--no-fund');
    await npm(at(name), 'run', 'build');
  }
  return { bare: at('bare'), starlight: join(at('starlight'), starlightOutput), vitepress: join(at('vitepress'), vitepressOutput) };
}

async function writeFiles(folder: string, files: Map<string, string>): Promise<void> {
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

async function npm(folder: string, ...words: string[]): Promise<void> {
  const child = spawn('npm', words, { cwd: folder, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`npm ${words[0]} failed in ${folder}:\n${output.slice(-2000)}`);
}
