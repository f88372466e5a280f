import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { leastAnswers } from '../../fixtures/draft-answers.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const flags = Object.entries(leastAnswers['cau-chuyen']).flatMap(([name, answers]) => answers.map((answer) => `--${name}=${answer}`));
const path = 'content/stories/ba-na-ban-rau-qua-mang.mdx';

/** A project with content-valid; scripts run in it without a terminal. */
async function project() {
  const root = await tempFolder();
  cpSync('tests/fixtures/content-valid', join(root, 'content'), { recursive: true });
  const run = (script: string, ...options: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts', script), ...options], { cwd: root, encoding: 'utf8', input: '', timeout: 20_000 });
    return { status, stdout: stdout.trim(), stderr: stderr.trim() };
  };
  return { root, run, stories: () => readdirSync(join(root, 'content/stories')) };
}

it('new writes an entry once; the second time it is there already', async () => {
  const { root, run, stories } = await project();
  expect(run('new-entry.ts', '--muc=cau-chuyen', ...flags)).toEqual({ status: 0, stdout: `Đã ghi ${path}. Viết tiếp rồi chạy npm run check:content.`, stderr: '' });
  const text = readFileSync(join(root, path), 'utf8');
  expect(stories()).toHaveLength(2);
  expect(run('new-entry.ts', '--muc=cau-chuyen', ...flags)).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining(`đã có bài ${path}`) as unknown });
  expect(readFileSync(join(root, path), 'utf8')).toBe(text);
});

it.each([
  ['nothing', [], '--muc\n'],
  ['only a section', ['--muc=mo-hinh'], 'Mã đơn vị trong content/units.json (--don-vi)\n'],
  ['an unknown flag', ['--muc=cau-chuyen', '--tac-gia=x'], '--tac-gia\n'],
])('new with %s and no terminal names what is missing and does not wait', async (_, options, named) => {
  const { run, stories } = await project();
  const { status, stderr } = run('new-entry.ts', ...options);
  expect([status, stderr.includes(named), stderr.endsWith('Chưa ghi gì.')]).toEqual([2, true, true]);
  expect(stories()).toHaveLength(1);
});

it('draft writes a story from the text of an issue', async () => {
  const { root, run } = await project();
  writeFileSync(join(root, 'issue.md'), '### Tiêu đề\n\nBà Na bán rau qua mạng\n\n### Tóm tắt trong một hai câu, nhiều nhất 200 ký tự\n\nBà bán rau.\n\n### Nơi xảy ra, như nguồn ghi\n\nxã Yên Hòa\n\n### Người và vai, mỗi dòng một người, viết “Tên: vai”\n\nTrần Thị Na: người dân\n\n### Tên bài nguồn\n\nBài mới\n\n### Nơi đăng\n\nBáo Quê\n');
  expect(run('draft-from-issue.ts', 'issue.md')).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(join(root, path), 'utf8')).toContain('- "bao-que-bai-moi"');
  expect(readFileSync(join(root, 'content/sources.json'), 'utf8')).toContain('"id": "bao-que-bai-moi"');
});

it.each([
  ['no file', [], 2, 'Cách dùng: npm run draft -- issue.md'],
  ['a file that is not there', ['khong-co.md'], 2, 'Không đọc được tệp “khong-co.md”: xem lại tên và thư mục.'],
  ['a text that is no form', ['content/sources.json'], 1, 'Chưa ghi gì.'],
])('draft refuses %s', async (_, options, status, last) => {
  const { root, run } = await project();
  const result = run('draft-from-issue.ts', ...options);
  expect([result.status, result.stderr.split('\n').at(-1)]).toEqual([status, last]);
  expect(existsSync(join(root, path))).toBe(false);
});
