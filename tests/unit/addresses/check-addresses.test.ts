import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const list = 'content/published-urls.txt';

/** A repository whose branch `bai-moi` was left by `main`, which went on; the script runs in its folder `trang`. */
async function repository() {
  const top = await tempFolder({ [`trang/${list}`]: '/\n/xa/\n', 'trang/content/redirects.json': '[]\n' });
  const root = join(top, 'trang');
  const git = (...words: string[]) => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], { cwd: top, stdio: 'ignore' });
  const write = (text: string) => writeFileSync(join(root, list), text);
  const commit = (text: string) => (write(text), git('commit', '-qam', 'x'));
  const check = (...options: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/check-addresses.ts'), ...options], { cwd: root, encoding: 'utf8', timeout: 20_000 });
    return { status, said: (stdout + stderr).trim() };
  };
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'x');
  git('checkout', '-qb', 'bai-moi');
  git('checkout', '-q', 'main');
  commit('/\n/khac/\n/xa/\n');
  git('checkout', '-q', 'bai-moi');
  return { write, commit, check, git };
}
const sound = { status: 0, said: 'Địa chỉ đã đăng và chuyển hướng: không dòng nào bị xóa hay sửa.' };

it('a branch is compared with where it left the main one, a merge with its first parent', async () => {
  const { write, commit, check, git } = await repository();
  commit('/\n/moi/\n/xa/\n');
  expect(check()).toEqual(sound);
  write('/\n/moi/\n');
  expect(check()).toMatchObject({ status: 1, said: expect.stringContaining(`${list}:2:1  Lỗi [dia-chi-bi-xoa]`) as unknown });
  expect(check('--reporter=github').said).toMatch(/^::error file=content\/published-urls.txt,line=2,/);
  write('/\n/moi/\n/xa/\n');
  git('checkout', '-q', 'main');
  git('merge', '-q', '-s', 'ours', '-m', 'x', 'bai-moi');
  expect(check('HEAD^1')).toEqual(sound);
  commit('/\n/moi/\n/xa/\n');
  git('commit', '-q', '--amend', '-m', 'x');
  expect(check('HEAD^1')).toMatchObject({ status: 1, said: expect.stringContaining('không còn dòng /khac/') as unknown });
}, 30_000);

it.each(['khong-co', '-x', 'HEAD^9'])('a commit that git does not know is refused: %s', async (name) => {
  const { check } = await repository();
  expect(check(name)).toMatchObject({ status: 2, said: expect.stringContaining('Git không biết') as unknown });
});

it('without git there is nothing to compare with', async () => {
  const root = await tempFolder({ [list]: '/\n' });
  const { status, stderr } = spawnSync(process.execPath, [resolve('scripts/check-addresses.ts')], { cwd: root, encoding: 'utf8', env: { ...process.env, GIT_CEILING_DIRECTORIES: root } });
  expect([status, stderr.trim()]).toEqual([0, 'Không có lịch sử git để so, bỏ qua.']);
});
