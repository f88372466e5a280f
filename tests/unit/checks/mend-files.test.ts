import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mendFiles } from '../../../src/checks/mend-files.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

it('writes several mends of one file without shifting one another', async () => {
  const file = join(await tempFolder({ 'a.mdx': 'hoà và thuỷ, giữ nguyên' }), 'a.mdx');
  const fault = { file, line: 1, column: 1, code: 'dau-thanh', field: '', found: '', expected: '', fix: '' };
  const mended = await mendFiles([
    { ...fault, mend: { offset: 0, length: 3, text: 'hòa' } },
    { ...fault },
    { ...fault, mend: { offset: 7, length: 4, text: 'thủy' } },
  ]);
  expect(mended).toEqual([{ file, count: 2 }]);
  expect(readFileSync(file, 'utf8')).toBe('hòa và thủy, giữ nguyên');
});
