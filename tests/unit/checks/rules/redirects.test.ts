import { describe, expect, it } from 'vitest';
import { faultsWith } from '../../../fixtures/content-with.ts';

const published = ['/huong-dan/', '/huong-dan/bao-lua-dao/', '/huong-dan/cu/', '/huong-dan/cu/#buoc-1', '/huong-dan/cu-hon/', '/huong-dan/quet-ma-qr/', '/thuat-ngu/', '/thuat-ngu/#ma-qr', '/du-lieu/xa.csv'];
const codes = async (...redirects: [from: string, to: string, since?: string][]) => {
  const faults = await faultsWith({
    'published-urls.txt': () => `${published.join('\n')}\n`,
    'redirects.json': () => JSON.stringify(redirects.map(([from, to, since = '2026-11-22']) => ({ from, to, since }))),
  });
  return faults.map(({ code, field }) => `${code} ${field}`);
};

describe('a redirect may', () => {
  it.each<[string, ...[string, string][]]>([
    ['lead from a page that is gone to an entry', ['/huong-dan/cu/', '/huong-dan/quet-ma-qr/']],
    ['lead to a new entry, published by no build yet', ['/huong-dan/cu/', '/cau-chuyen/quet-ma-dau-ngo/']],
    ['lead to a session, to the page that makes sessions', ['/huong-dan/cu/', '/tap-huan/buoi-chong-lua/'], ['/huong-dan/cu-hon/', '/tap-huan/tao/']],
    ['lead to a list, a unit, an anchor', ['/huong-dan/cu/', '/huong-dan/'], ['/huong-dan/cu-hon/', '/xa/yen-hoa-14722/'], ['/thuat-ngu/#ma-qr', '/huong-dan/quet-ma-qr/#buoc-2']],
    ['lead through later ones', ['/huong-dan/cu-hon/', '/huong-dan/cu/'], ['/huong-dan/cu/', '/huong-dan/quet-ma-qr/']],
    ['move an anchor within its page', ['/huong-dan/cu/#buoc-1', '/huong-dan/quet-ma-qr/#buoc-1'], ['/huong-dan/cu/', '/huong-dan/quet-ma-qr/']],
    ['move a file', ['/du-lieu/xa.csv', '/thuat-ngu/']],
  ])('%s', async (_, ...redirects) => expect(await codes(...redirects)).toEqual([]));
});

describe('a redirect may not', () => {
  it.each<[string, [string, string, string?][], string[]]>([
    ['start where nothing was published', [['/huong-dan/la/', '/huong-dan/']], ['chuyen-huong-la 0.from']],
    ['start at an entry', [['/huong-dan/bao-lua-dao/', '/huong-dan/']], ['chuyen-huong-thua 0.from']],
    ['lead to an entry that is none', [['/huong-dan/cu/', '/huong-dan/khong-co/']], ['chuyen-huong-mat-dich 0.to']],
    ['lead to another page that is none', [['/huong-dan/cu/', '/gioi-thieu-moi/']], ['chuyen-huong-mat-dich 0.to']],
    ['lead to an old address without redirect', [['/huong-dan/cu/', '/huong-dan/cu-hon/']], ['chuyen-huong-mat-dich 0.to']],
    ['run in a circle', [['/huong-dan/cu/', '/huong-dan/cu-hon/'], ['/huong-dan/cu-hon/', '/huong-dan/cu/']], ['chuyen-huong-vong 0.to', 'chuyen-huong-vong 1.to']],
    ['stand twice', [['/huong-dan/cu/', '/huong-dan/'], ['/huong-dan/cu/', '/thuat-ngu/']], ['chuyen-huong-trung 1.from']],
    ['leave the site', [['/huong-dan/cu/', '//trang-khac/']], ['sai-dia-chi-trang 0.to']],
    ['lack a real day', [['/huong-dan/cu/', '/huong-dan/', '2026-02-30']], ['sai-day 0.since']],
  ])('%s', async (_, redirects, expected) => expect(await codes(...redirects)).toEqual(expected));
});

it('is named with its line, and with what was probably meant', async () => {
  const faults = await faultsWith({
    'published-urls.txt': () => `${published.join('\n')}\n`,
    'redirects.json': () => '[\n  { "from": "/huong-dan/cuu/", "to": "/huong-dan/quet-ma-q/", "since": "2026-11-22" }\n]\n',
  });
  expect(faults).toEqual([
    {
      file: 'content/redirects.json', line: 2, column: 5, code: 'chuyen-huong-la', field: '0.from', found: '/huong-dan/cuu/ chưa bao giờ đăng',
      expected: 'một địa chỉ có trong content/published-urls.txt', fix: 'sửa thành /huong-dan/cu/ nếu gõ nhầm; địa chỉ chưa đăng thì không cần chuyển hướng',
    },
    {
      file: 'content/redirects.json', line: 2, column: 32, code: 'chuyen-huong-mat-dich', field: '0.to', found: '/huong-dan/quet-ma-q/ không có trên trang',
      expected: 'một địa chỉ đang có', fix: 'sửa thành /huong-dan/quet-ma-qr/ nếu gõ nhầm, hoặc chọn địa chỉ khác',
    },
  ]);
});
