import { appendFile, cp, readFile, rm, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { writeManifest } from '../../../src/build/seal-folder.ts';
import { verifyFolder } from '../../../src/build/verify-folder.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const files = { 'index.html': '<p>Chào</p>', 'xa/index.html': '<p>Xã</p>', 'robots.txt': '' };
const site = async () => {
  const folder = await tempFolder(files);
  return { folder, at: (name: string) => join(folder, name), ...(await writeManifest(folder)) };
};

it('writes a sorted manifest that anyone can check with sha256sum', async () => {
  const { at, whole } = await site();
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  const names = Object.keys(files).sort() as (keyof typeof files)[];
  expect(JSON.parse(await readFile(at('ban-dung.json'), 'utf8'))).toEqual({ whole, files: Object.fromEntries(names.map((name) => [name, { sha256: hash(files[name]), size: Buffer.byteLength(files[name]) }])) });
  expect(whole).toBe(hash(names.map((name) => `${hash(files[name])}  ${name}\n`).join('')));
});

it('writes the same again beside an older manifest and packed copies', async () => {
  const { folder, at, whole } = await site();
  const before = await readFile(at('ban-dung.json'), 'utf8');
  await writeFile(at('index.html.br'), brotliCompressSync(files['index.html']));
  await writeFile(at('ban-dung.json.gz'), gzipSync('cũ'));
  expect((await writeManifest(folder)).whole).toBe(whole);
  expect(await readFile(at('ban-dung.json'), 'utf8')).toBe(before);
});

const edit = (from: string, to: string) => async (at: (name: string) => string) => {
  const text = await readFile(at('ban-dung.json'), 'utf8');
  expect(text).toContain(from);
  await writeFile(at('ban-dung.json'), text.replace(from, to));
};
type At = (name: string) => string;

it.each<[string, (at: At) => Promise<unknown>, string[]]>([
  ['a missing file', (at) => rm(at('xa'), { recursive: true }), ['không đúng bản đã dựng', 'Thiếu 1 tệp:\n  xa/index.html']],
  ['a changed file', (at) => appendFile(at('robots.txt'), 'x'), ['Bị sửa 1 tệp:\n  robots.txt']],
  ['an added file', (at) => cp(at('index.html'), at('xa/la.html')), ['Thừa 1 tệp:\n  xa/la.html']],
  ['a packed copy of something else', (at) => writeFile(at('index.html.gz'), gzipSync('<p>Khác</p>')), ['Thừa 1 tệp:\n  index.html.gz']],
  ['a packed copy of nothing', (at) => writeFile(at('la.html.gz'), gzipSync('x')), ['Thừa 1 tệp:\n  la.html.gz']],
  ['a packed copy that unpacks to far more', (at) => writeFile(at('index.html.br'), brotliCompressSync(Buffer.alloc(1e6))), ['Thừa 1 tệp:\n  index.html.br']],
  ['no manifest', (at) => rm(at('ban-dung.json')), ['Không thấy tệp “ban-dung.json”']],
  ['half a manifest', (at) => writeFile(at('ban-dung.json'), '{"whole": "a", "files"'), ['hỏng, không đọc được']],
  ['a manifest of something else', (at) => writeFile(at('ban-dung.json'), '{"whole": "a", "files": {"x": 1}}'), ['hỏng, không đọc được']],
  ['a manifest that was changed', edit('"robots.txt"', '"robots.tx"'), ['đã bị sửa: danh sách không khớp']],
])('says that it sees %s', async (_, damage, words) => {
  const { folder, at } = await site();
  await damage(at);
  const verdict = await verifyFolder(folder);
  expect(verdict.whole).toBe(false);
  for (const word of words) expect(verdict.text).toContain(word);
});

it('takes packed copies of the files themselves for nothing added', async () => {
  const { folder, at, whole } = await site();
  await writeFile(at('index.html.br'), brotliCompressSync(files['index.html']));
  await writeFile(at('robots.txt.gz'), gzipSync(''));
  await writeFile(at('ban-dung.json.gz'), gzipSync(await readFile(at('ban-dung.json'))));
  expect(await verifyFolder(folder)).toEqual({ whole: true, text: `Đúng bản đã dựng: 3 tệp. Mã của cả bản: ${whole}` });
});

it('is told by npm run verify, with the published hash too', async () => {
  const { folder, whole } = await site();
  const run = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/verify.ts'), ...words], { cwd: folder, encoding: 'utf8' });
    return [status, (stdout + stderr).trim()];
  };
  expect(run('.', whole.toUpperCase())).toEqual([0, `Đúng bản đã dựng: 3 tệp. Mã của cả bản: ${whole}`]);
  expect(run('.', 'abc')).toEqual([1, `Đây là bản khác. Cần mã abc, thấy mã ${whole}.`]);
  expect(run()).toEqual([1, 'Không thấy tệp “ban-dung.json” trong “dist”. Hãy chỉ tới thư mục của một bản dựng đầy đủ.']);
});

it('names at most 20 files of a kind', async () => {
  const { folder, at } = await site();
  for (let number = 10; number < 35; number++) await writeFile(at(`${number}.txt`), '');
  expect((await verifyFolder(folder)).text).toMatch(/Thừa 25 tệp:\n {2}10\.txt\n[^]* {2}29\.txt\n {2}… và 5 tệp nữa$/);
});
