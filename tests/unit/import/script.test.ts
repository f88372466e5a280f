import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { csv, headers, row } from '../../fixtures/spreadsheets.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const stored = 'content/observations/yen-hoa-14722.json';

async function project(rows: string[][]) {
  const root = await tempFolder();
  cpSync('tests/fixtures/content-merged', join(root, 'content'), { recursive: true });
  writeFileSync(join(root, 'so-lieu.csv'), csv([headers, ...rows]));
  return {
    read: (path: string) => readFileSync(join(root, path), 'utf8'),
    run: (script: string, ...options: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts', script), ...options], { cwd: root, encoding: 'utf8' });
      return { status, stdout, stderr };
    },
  };
}

it('shows what would change, and with --write writes it', async () => {
  const { read, run } = await project([row(), row({ code: '9829', name: '', asOf: '2024' })]);
  const before = read(stored);
  const shown = run('import-data.ts', 'so-lieu.csv');
  expect([shown.status, shown.stderr, shown.stdout.trim().split('\n').at(-1)]).toEqual([0, '', 'Chưa ghi gì; thêm --write để ghi.']);
  expect(read(stored)).toBe(before);

  const written = run('import-data.ts', '--write', 'so-lieu.csv');
  expect([written.status, written.stdout.trim().split('\n').at(-1)]).toEqual([0, 'Đã ghi 2 tệp. Xem lại rồi chạy npm run check:content.']);
  expect(read(stored).startsWith(before.slice(0, before.lastIndexOf('\n  ]')))).toBe(true);
  expect(JSON.parse(read('content/observations/song-phuong-09829.json'))).toMatchObject({ unit: 'song-phuong-09829', observations: [{ id: 'song-phuong-09829-cai-dat-ung-dung-2024', value: 1600 }] });
  expect(run('check-data.ts')).toMatchObject({ status: 0, stdout: 'Dữ liệu không có lỗi: 10 tệp, 11 đơn vị, 4 chỉ số, 7 số liệu.\n' });
  expect(run('import-data.ts', 'so-lieu.csv', '--write').stdout).toContain('Không có gì phải ghi.');
});

it('with a fault prints all and writes nothing', async () => {
  const { read, run } = await project([row(), row({ value: '1,600', source: 'x' })]);
  const before = read(stored);
  const { status, stdout, stderr } = run('import-data.ts', 'so-lieu.csv', '--write');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/so-lieu\.csv:3:4 {2}Lỗi \[so-hai-nghia\][^]*so-lieu\.csv:3:10 {2}Lỗi \[tham-chieu\][^]*Chưa ghi gì\.\n$/);
  expect(read(stored)).toBe(before);
});

it('says how it is used, and which file is missing', async () => {
  const { run } = await project([]);
  expect(run('import-data.ts')).toMatchObject({ status: 1, stderr: 'Cách dùng: npm run data:import -- so-lieu.xlsx [--write]\n' });
  expect(run('import-data.ts', 'so-lieu.csv', '--ghi')).toMatchObject({ status: 1, stderr: 'Cách dùng: npm run data:import -- so-lieu.xlsx [--write]\n' });
  expect(run('import-data.ts', 'khong-co.csv')).toMatchObject({ status: 1, stderr: 'Không đọc được tệp “khong-co.csv”: xem lại tên và thư mục.\n' });
});

it('check-data names the faults of data files', async () => {
  const { run } = await project([]);
  expect(run('check-data.ts').status).toBe(0);
});
