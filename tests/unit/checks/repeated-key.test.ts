import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from '../../../src/checks/read-content.ts';

it.each([
  ['a name that stands twice', '[\n  { "id": "a",\n    "id": "b" }\n]\n', [{ line: 3, column: 5, code: 'cu-phap', found: 'một trường viết hai lần' }]],
  ['each name once', '[\n  { "id": "a", "term": "b \\" c" }\n]\n', []],
])('a data file with %s', async (_name, source, faults) => {
  const root = mkdtempSync(join(tmpdir(), 'lang-so-'));
  try {
    mkdirSync(root, { recursive: true });
    writeFileSync(join(root, 'glossary.json'), source);
    const found = (await readContent(root)).faults.filter(({ file }) => file.endsWith('glossary.json'));
    expect(found).toMatchObject(faults);
    expect(found).toHaveLength(faults.length);
  } finally {
    rmSync(root, { recursive: true });
  }
});
