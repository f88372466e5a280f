import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../../../../src/checks/check-content.ts';
import { mendFiles } from '../../../../src/checks/mend-files.ts';
import { readContent } from '../../../../src/checks/read-content.ts';
import type { ShortCode } from '../../../../src/domain/short-code.ts';
import { faultsWith, type Change } from '../../../fixtures/content-with.ts';
import { tempFolder } from '../../../fixtures/temp-folder.ts';

const pages = ['/huong-dan/bao-lua-dao/', '/huong-dan/quet-ma-qr/', '/cau-chuyen/quet-ma-dau-ngo/', '/mo-hinh/yen-hoa/', '/tap-huan/buoi-chong-lua/'];
const all = pages.map((to, index) => ({ code: String(index + 1), to, since: '2026-11-22' }));
const codes = async (list: ShortCode[], changes: Record<string, Change> = {}) =>
  (await faultsWith({ 'short-codes.json': () => JSON.stringify(list), ...changes })).map(({ code, field }) => `${code} ${field}`);

it.each<[string, ShortCode[]]>([
  ['a number for each entry', all],
  ['words besides', [...all, { code: 'qr', to: pages[1]!, since: '2026-11-22' }]],
  ['numbers left out', all.map((item) => ({ ...item, code: `${item.code}0` }))],
])('may have %s', async (_, list) => expect(await codes(list)).toEqual([]));

it('is nothing to speak of before it is begun', async () => expect(await faultsWith({})).toEqual([]));

it('an entry that was renamed keeps its code through the redirect', async () => {
  const moved: Record<string, Change> = {
    'published-urls.txt': () => '/huong-dan/quet/\n', 'redirects.json': () => JSON.stringify([{ from: '/huong-dan/quet/', to: pages[1], since: '2026-11-22' }]),
  };
  const list = all.map((item) => (item.to === pages[1] ? { ...item, to: '/huong-dan/quet/' } : item));
  expect(await codes(list, moved)).toEqual([]);
});

it('an entry whose file was renamed by hand is told how to do it, and gets no second number', async () => {
  const old = '/huong-dan/quet-ma-q/';
  const faults = await faultsWith({ 'short-codes.json': () => JSON.stringify(all.map((item) => (item.to === pages[1] ? { ...item, to: old } : item))), 'published-urls.txt': () => `${old}\n` });
  expect(faults.map(({ code, field, fix }) => [code, field, fix])).toEqual([
    ['ma-ngan-lac', '1.to', 'đổi tên tệp thì trả về tên cũ rồi chạy: npm run rename -- huong-dan/quet-ma-q huong-dan/quet-ma-qr; bài đã gỡ thì thêm chuyển hướng vào content/redirects.json'],
  ]);
});

it('a code that was published may not be taken out', async () => {
  expect(await codes(all, { 'published-urls.txt': () => '/q/\n/q/1/\n/q/dien/\n' })).toEqual(['ma-ngan-mat ']);
});

it('a registry that was deleted loses every published code', async () => {
  const faults = await faultsWith({ 'published-urls.txt': () => '/q/1/\n/q/qr/\n' });
  expect(faults.map(({ code, found }) => `${code} ${found}`)).toEqual(['ma-ngan-mat mã “1” đã đăng mà nay không còn', 'ma-ngan-mat mã “qr” đã đăng mà nay không còn']);
});

it.each([
  ['an empty list', '[]', '1'],
  ['one item', `[\n  { "code": "1", "to": "${pages[0]!}", "since": "2026-11-20" }\n]\n`, '2'],
])('--fix adds the next numbers in order to %s', async (_, text, next) => {
  const root = join(await tempFolder({}), 'content');
  await cp('tests/fixtures/content-valid', root, { recursive: true });
  await writeFile(join(root, 'short-codes.json'), text);
  const faults = checkContent(await readContent(root), '2026-11-22');
  expect(faults[0]!.fix).toContain(`{ "code": "${next}", "to": `);
  await mendFiles(faults);
  const list = JSON.parse(await readFile(join(root, 'short-codes.json'), 'utf8')) as ShortCode[];
  expect(list.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5']);
  expect(list.map(({ to }) => to).sort()).toEqual([...pages].sort());
  expect(checkContent(await readContent(root), '2026-11-22')).toEqual([]);
});
