import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sessionsToPack } from '../../../src/packs/session-to-pack.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

it('sessionsToPack names the guides of each session, each once, in their order, and the newest day among them', async () => {
  const content = await tempFolder();
  cpSync('tests/fixtures/content-valid', content, { recursive: true });
  const edit = (path: string, from: string, to: string) => {
    const text = readFileSync(join(content, path), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(content, path), text.replace(from, to));
  };
  edit('sessions/buoi-chong-lua.mdx', 'guide: bao-lua-dao\n    minutes: 25', ['quet-ma-qr', 'bao-lua-dao', 'quet-ma-qr'].map((guide, index) => `guide: ${guide}\n    minutes: ${[10, 5, 10][index]}`).join('\n  - '));
  edit('guides/quet-ma-qr.mdx', 'updated: 2026-11-22', 'updated: 2026-12-01');
  expect(await sessionsToPack(content)).toEqual([
    { id: 'buoi-chong-lua', title: 'Buổi chống lừa', updated: '2026-12-01', guides: [{ id: 'quet-ma-qr', title: 'Quét mã QR để trả tiền' }, { id: 'bao-lua-dao', title: 'Báo lừa đảo' }] },
  ]);
});
