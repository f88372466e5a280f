import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { editorFiles } from '../../../src/editor/editor-files.ts';
import { dataSchemas } from '../../../src/schemas/index.ts';

const files = editorFiles();
const read = (path: string) => readFileSync(path, 'utf8');

it.each(Object.entries(files))('%s is up to date (npm run schemas writes it)', (path, text) => {
  expect(read(path) === text, `${path} lags behind src/schemas: npm run schemas`).toBe(true);
});

it('has no schema of a contract that is gone', () => {
  const written = readdirSync('.vscode/schemas').map((name) => `.vscode/schemas/${name}`);
  expect(written.sort()).toEqual(Object.keys(files).filter((path) => path.startsWith('.vscode/schemas/')).sort());
});

it('ties each data file to its schema', () => {
  const ties = (JSON.parse(read('.vscode/settings.json')) as { 'json.schemas': { fileMatch: string[]; url: string }[] })['json.schemas'];
  const perUnit = ['observations', 'statements'];
  expect(Object.fromEntries(ties.map(({ fileMatch, url }) => [url, fileMatch]))).toEqual(
    Object.fromEntries(Object.keys(dataSchemas).map((name) => [`./.vscode/schemas/${name}.schema.json`, [perUnit.includes(name) ? `/content/${name}/*.json` : `/content/${name}.json`]])),
  );
});

it('runs scripts that there are', () => {
  const { tasks } = JSON.parse(read('.vscode/tasks.json')) as { tasks: { script: string }[] };
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  expect(tasks.map(({ script }) => script).filter((script) => !(script in scripts))).toEqual([]);
});
