import { describe, expect, it } from 'vitest';
import { promiseFaults, type Promises } from '../../../src/addresses/promise-faults.ts';
import { report } from '../../../src/checks/reporters/terminal.ts';

const list = ['/', '/huong-dan/', '/huong-dan/quet-ma/', '/huong-dan/quet-ma/#buoc-1', '/xa/'].join('\n') + '\n';
const one = { from: '/huong-dan/cu/', to: '/huong-dan/quet-ma/', since: '2026-11-22' };
const two = { from: '/xa/cu/', to: '/xa/', since: '2026-11-23' };
const redirects = JSON.stringify([one, two], null, 2);
const earlier: Promises = { list, redirects };

describe('what only grows is fine', () => {
  it.each<[string, Partial<Promises>]>([
    ['nothing changed', {}],
    ['a line more', { list: `/moi/\n${list}` }],
    ['lines in another order, ended otherwise', { list: list.trimEnd().split('\n').reverse().join('\r\n') }],
    ['a redirect more, fields in another order', { redirects: JSON.stringify([{ since: one.since, to: one.to, from: one.from }, two, { from: '/a/', to: '/', since: '2026-11-24' }]) }],
  ])('%s', (_, now) => expect(promiseFaults(earlier, { ...earlier, ...now })).toEqual([]));

  it('files that were not there yet promise nothing', () => expect(promiseFaults({ list: null, redirects: null }, earlier)).toEqual([]));
});

it('a page that was taken out is told once, with its anchors, where it stood', () => {
  const faults = promiseFaults(earlier, { ...earlier, list: '/\n/huong-dan/\n/huong-dan/tra-tien/\n/xa/\n' });
  expect(report(faults)).toMatchInlineSnapshot(`
    "content/published-urls.txt:3:1  Lỗi [dia-chi-bi-xoa]
      Thấy:     không còn dòng /huong-dan/quet-ma/, cùng 1 dòng khác của trang ấy
      Cần:      mọi dòng đã có trên nhánh chính vẫn còn nguyên: tệp này chỉ thêm, không bớt, không sửa
      Cách sửa: chép lại từ nhánh chính: /huong-dan/quet-ma/, /huong-dan/quet-ma/#buoc-1; trang ấy đã đổi chỗ thì thêm một mục vào content/redirects.json
      Xem thêm: docs/loi/dia-chi-bi-xoa.md

    Có 1 lỗi trong nội dung. Trang cũ vẫn giữ nguyên; sửa xong hãy chạy lại."
  `);
});

it.each<[string, string | null, number]>([
  ['the last line', '/\n/huong-dan/\n/huong-dan/quet-ma/\n/huong-dan/quet-ma/#buoc-1\n', 4],
  ['one of its letters', list.replace('/xa/', '/Xa/'), 5],
  ['all lines', '', 1],
  ['the file', null, 1],
])('where %s was taken out the fault stands on a line that is there', (_, now, line) => {
  expect(promiseFaults(earlier, { ...earlier, list: now })[0]).toMatchObject({ file: 'content/published-urls.txt', line, code: 'dia-chi-bi-xoa' });
});

it('a redirect that was changed is told at its place', () => {
  const faults = promiseFaults(earlier, { ...earlier, redirects: JSON.stringify([one, { ...two, to: '/' }], null, 2) });
  expect(report(faults)).toMatchInlineSnapshot(`
    "content/redirects.json:8:5  Lỗi [chuyen-huong-bi-sua]
      Trường:   1.from
      Thấy:     mục chuyển hướng từ /xa/cu/ đã bị sửa
      Cần:      mọi mục đã có trên nhánh chính vẫn còn nguyên: tệp này chỉ thêm mục ở cuối
      Cách sửa: trả lại {"from":"/xa/cu/","to":"/xa/","since":"2026-11-23"}; nơi mới cũng đã đổi thì thêm một mục nữa ở cuối, “from” là /xa/
      Xem thêm: docs/loi/chuyen-huong-bi-sua.md

    Có 1 lỗi trong nội dung. Trang cũ vẫn giữ nguyên; sửa xong hãy chạy lại."
  `);
});

it.each<[string, string | null, string[]]>([
  ['one', JSON.stringify([two]), ['/huong-dan/cu/']],
  ['the file', null, ['/huong-dan/cu/', '/xa/cu/']],
  ['the list', '{}', ['/huong-dan/cu/', '/xa/cu/']],
  ['what JSON needs', '[', ['/huong-dan/cu/', '/xa/cu/']],
])('redirects that were taken out are told: %s', (_, now, gone) => {
  const faults = promiseFaults(earlier, { ...earlier, redirects: now });
  expect(faults.map(({ code, found }) => [code, found])).toEqual(gone.map((from) => ['chuyen-huong-bi-sua', `không còn mục chuyển hướng từ ${from}`]));
});
