import { expect, it } from 'vitest';
import { codeChangeFaults } from '../../../src/addresses/code-change-faults.ts';
import { promiseFaults } from '../../../src/addresses/promise-faults.ts';

const code = (name: string, to: string) => ({ code: name, to, since: '2026-11-22' });
const before = [code('1', '/huong-dan/a/'), code('2', '/huong-dan/b/'), code('4', '/huong-dan/d/')];
const text = (list: object[]) => `[\n${list.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
const faults = (after: typeof before, redirects: { from: string; to: string; since: string }[] = []) =>
  codeChangeFaults(text(before), text(after), text(redirects)).map(({ line, code: kind, found, fix }) => `${line} ${kind} ${found} – ${fix}`);

it('a change may add codes, and an entry that moved keeps its own', () => {
  const redirects = [{ from: '/huong-dan/a/', to: '/huong-dan/moi/', since: '2026-11-22' }];
  expect(faults([...before, code('5', '/huong-dan/e/'), code('zalo', '/huong-dan/e/')])).toEqual([]);
  expect(faults([code('1', '/huong-dan/moi/'), ...before.slice(1)], redirects)).toEqual([]);
});

it('a change may not take a code out, turn it elsewhere or give a number that may have been printed', () => {
  expect(faults([code('1', '/huong-dan/b/'), code('4', '/huong-dan/d/'), code('3', '/huong-dan/c/')])).toEqual([
    '1 ma-ngan-mat mã “2” đã đăng mà nay không còn – trả lại mục có "code": "2"; bài đã gỡ thì thêm chuyển hướng cho địa chỉ của bài',
    '2 ma-ngan-doi mã “1” trước dẫn tới /huong-dan/a/, nay dẫn tới /huong-dan/b/ – trả “to” về /huong-dan/a/; bài mới thì đặt mã mới; bài đổi tên thì dùng npm run rename',
    '4 ma-ngan-lui số 3 nhỏ hơn một số đã đặt trước nó – đặt số 5, để mục này ở cuối danh sách',
  ]);
});

it('a registry that is gone loses every code; one that is new, or broken, is left to others', () => {
  expect(codeChangeFaults(text(before), null, null).map(({ code: kind }) => kind)).toEqual(['ma-ngan-mat', 'ma-ngan-mat', 'ma-ngan-mat']);
  expect(codeChangeFaults(null, text(before), null)).toEqual([]);
  expect(codeChangeFaults(text(before), '[{ "code": 1 }]', null)).toEqual([]);
  expect(codeChangeFaults(text(before), '[{', null)).toEqual([]);
});

it('is told together with the other promises', () => {
  const faults = promiseFaults({ list: null, redirects: null, codes: text(before) }, { list: null, redirects: null, codes: text(before.slice(1)) });
  expect(faults.map(({ code: kind }) => kind)).toEqual(['ma-ngan-mat']);
});
