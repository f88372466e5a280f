import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import type { PackedManifest } from './worker/manifest.ts';

/** The files of the worker, each after those it imports. */
const parts = ['scope', 'paths', 'manifest', 'notes', 'store', 'builds', 'visited', 'sets', 'answer', 'main'];
const partsOff = ['scope', 'off'];

/**
 * The service worker as one classic script, for browsers know workers made of modules only since 2023: its files one after the
 * other, without types, comments, imports and exports. `null`: the worker that takes the others away.
 */
export async function workerScript(pack: PackedManifest | null): Promise<string> {
  const files = await Promise.all((pack ? parts : partsOff).map((name) => readFile(new URL(`./worker/${name}.ts`, import.meta.url), 'utf8')));
  const code = files.map(classicPart).join('');
  return `${pack ? `self.pack = ${JSON.stringify(pack)};\n` : ''}(() => {\n${code}})();\n`;
}

function classicPart(source: string): string {
  const code = stripTypeScriptTypes(source.replace(/^\s*\/\*\*[\s\S]*?\*\/$/gm, ''));
  const lines = code.split('\n').filter((line) => !/^\s*(?:\/\/|import |export \{|$)/.test(line));
  return lines.map((line) => `${line.replace(/^export /, '').replace(/(\S) {2,}/g, '$1 ').trimEnd()}\n`).join('');
}
