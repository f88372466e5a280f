import { spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const script = resolve('scripts/preview.ts');

it.each([
  ['nothing was built', [], 'Không thấy trang nào trong “dist”. Hãy dựng trang trước: npm run build.'],
  ['the folder holds no site', ['tai-ve'], 'Không thấy trang nào trong “tai-ve”. Hãy chỉ tới thư mục có tệp index.html.'],
])('says what to do when %s', async (_, words, said) => {
  const { status, stderr } = spawnSync(process.execPath, [script, ...words], { cwd: await tempFolder({ 'tai-ve/trang/index.html': '' }), encoding: 'utf8', timeout: 20_000 });
  expect([status, stderr.trim()]).toEqual([1, said]);
});

it('serves any folder: the unpacked preview of a pull request', async () => {
  const folder = await tempFolder({ 'trang xem thu/index.html': '<p>Bản xem thử', 'trang xem thu/xa/index.html': '<p>Các xã' });
  const server = spawn(process.execPath, [script, 'trang xem thu'], { cwd: folder });
  onTestFinished(() => void server.kill());
  const address = await new Promise<string>((found, lost) => {
    let said = '';
    server.stdout.on('data', (piece) => {
      const match = /http:\/\/localhost:\d+\//.exec((said += String(piece)));
      if (match) found(match[0]);
    });
    server.on('exit', () => lost(new Error(said)));
  });
  expect(await (await fetch(`${address}xa/`)).text()).toContain('Các xã');
}, 20_000);
