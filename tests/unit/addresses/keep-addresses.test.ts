import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, it, vi } from 'vitest';
import { keepAddresses } from '../../../src/addresses/keep-addresses.ts';
import { tellKept } from '../../../src/addresses/tell-kept.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const page = (title: string, main: string) => `<!doctype html><html lang="vi"><head><title>${title}</title></head><body><main>${main}</main></body></html>`;
const site = {
  'site/index.html': page('Làng số', '<h1>Làng số</h1>'),
  'site/huong-dan/moi/index.html': page('Quét mã &amp; trả tiền', '<h2 id="cac-buoc">Các bước</h2><ol><li id="buoc-1">Mở.</li></ol>'),
  'site/du-lieu/xas.csv': 'mã',
};
const entry = (from: string, to: string) => ({ from, to, since: '2026-11-22' });

const code = (name: string, to: string) => ({ code: name, to, since: '2026-11-22' });

async function keep(published: string[], redirects: object[], setting?: string, codes: object[] = [], more: Record<string, string> = {}) {
  const root = await tempFolder({ ...site, ...more, 'content/short-codes.json': JSON.stringify(codes), 'content/published-urls.txt': `${published.join('\n')}\n`, 'content/redirects.json': JSON.stringify(redirects) });
  const kept = await keepAddresses(join(root, 'site'), setting, '2026-11-22', join(root, 'content'));
  return { kept, read: (path: string) => readFile(join(root, path), 'utf8').catch(() => null) };
}
const all = ['/', '/du-lieu/xas.csv', '/huong-dan/moi/', '/huong-dan/moi/#buoc-1', '/huong-dan/moi/#cac-buoc'];

describe('addresses of a build', () => {
  it('that are new join the list, sorted', async () => {
    const { kept, read } = await keep(['/', '/huong-dan/moi/'], []);
    expect(kept).toEqual({ faults: [], added: ['/du-lieu/xas.csv', '/huong-dan/moi/#buoc-1', '/huong-dan/moi/#cac-buoc'], kept: 5 });
    expect(await read('content/published-urls.txt')).toBe(`${all.join('\n')}\n`);
  });

  it('that moved lead on, under a base path too', async () => {
    const published = [...all, '/huong-dan/cu/', '/huong-dan/cu/#cac-buoc', '/huong-dan/cu/#buoc-9', '/du-lieu/xa.csv', '/huong-dan/moi/#chuan-bi', '/huong-dan/moi/#buoc-2'];
    const { kept, read } = await keep(published, [entry('/huong-dan/cu/', '/huong-dan/moi/'), entry('/du-lieu/xa.csv', '/du-lieu/xas.csv'), entry('/huong-dan/moi/#chuan-bi', '/huong-dan/moi/#cac-buoc')], 'https://ten.example/lang-so/');
    expect(kept).toEqual({ faults: [], added: [], kept: 11 });
    const $ = load((await read('site/huong-dan/cu/index.html'))!);
    expect($('html').attr('lang')).toBe('vi');
    expect($('meta[http-equiv=refresh]').attr('content')).toBe('0; url=/lang-so/huong-dan/moi/');
    expect($('link[rel=canonical]').attr('href')).toBe('https://ten.example/lang-so/huong-dan/moi/');
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
    expect($('script').attr()).toEqual({ src: '/lang-so/chuyen-trang.js', 'data-to': '/lang-so/huong-dan/moi/' });
    expect([$('main a').attr('href'), $('main a').text()]).toEqual(['/lang-so/huong-dan/moi/', 'Quét mã & trả tiền']);
    expect(await read('site/du-lieu/xa.csv')).toBe('mã');
    expect(await read('site/huong-dan/moi/index.html')).toContain(
      '<main><h2 id="cac-buoc"><span id="chuan-bi"></span>Các bước</h2><ol><li id="buoc-1"><span id="buoc-2"></span>Mở.</li></ol></main>');
    expect(await read('site/_redirects')).toBe('/lang-so/huong-dan/cu/ /lang-so/huong-dan/moi/ 301\n/lang-so/du-lieu/xa.csv /lang-so/du-lieu/xas.csv 301\n');
    expect(await read('site/nginx-redirects.map')).toContain('"/lang-so/huong-dan/cu/" "/lang-so/huong-dan/moi/$is_args$args";');
  });

  it('that are short codes lead to their entry, typed with or without the last slash, and join the list', async () => {
    const preview = { 'site/huong-dan/moi/index.html': site['site/huong-dan/moi/index.html'].replace('</head>', '<meta property="og:image" content="https://ten.example/og.png"></head>') };
    const { kept, read } = await keep([...all, '/huong-dan/cu/'], [entry('/huong-dan/cu/', '/huong-dan/moi/')], 'https://ten.example/lang-so/', [code('7', '/huong-dan/moi/'), code('qr', '/huong-dan/cu/')], preview);
    expect(kept).toEqual({ faults: [], added: ['/q/7/', '/q/qr/'], kept: 8 });
    expect(await read('content/published-urls.txt')).toContain('/q/7/\n/q/qr/\n');
    for (const name of ['7', 'qr']) {
      const $ = load((await read(`site/q/${name}/index.html`))!);
      expect($('meta[http-equiv=refresh]').attr('content')).toBe('0; url=/lang-so/huong-dan/moi/');
      expect($('link[rel=canonical]').attr('href')).toBe('https://ten.example/lang-so/huong-dan/moi/');
      expect([$('title').text(), $('h1').text(), $('main a').text()]).toEqual([`Mã ${name} – Làng số`, `Mã ${name}`, 'Quét mã & trả tiền']);
      expect($('meta[property="og:image"]').attr('content')).toBe('https://ten.example/og.png');
    }
    for (const typed of ['7', '7/', 'qr', 'qr/']) {
      expect(await read('site/_redirects')).toContain(`/lang-so/q/${typed} /lang-so/huong-dan/moi/ 301\n`);
      expect(await read('site/nginx-redirects.map')).toContain(`"/lang-so/q/${typed}" "/lang-so/huong-dan/moi/$is_args$args";`);
    }
  });

  it('that are short codes need an entry that was built, and stay', async () => {
    expect((await keep(all, [], undefined, [code('7', '/huong-dan/chua-dung/')])).kept.faults.map(({ file, code: kind, field }) => [file.split('/').at(-1), kind, field])).toEqual([['short-codes.json', 'chuyen-huong-mat-dich', '0.to']]);
    expect((await keep([...all, '/q/7/'], [])).kept.faults.map(({ code: kind, found }) => [kind, found])).toEqual([['mat-dia-chi', '/q/7/ đã đăng mà nay không còn']]);
  });

  it('under a page that moved go along with it', async () => {
    const parts = { 'site/huong-dan/moi/chia-se/index.html': page('Gửi: quét mã', '<h1>Gửi</h1>'), 'site/huong-dan/moi/og.png': 'hình' };
    const { kept, read } = await keep([...all, '/huong-dan/cu/', '/huong-dan/cu/chia-se/', '/huong-dan/cu/og.png', '/huong-dan/cu/to-roi/'], [entry('/huong-dan/cu/', '/huong-dan/moi/')], undefined, [], parts);
    expect(kept.faults).toEqual([]);
    expect(load((await read('site/huong-dan/cu/chia-se/index.html'))!)('main a').attr('href')).toBe('/huong-dan/moi/chia-se/');
    expect(load((await read('site/huong-dan/cu/to-roi/index.html'))!)('main a').attr('href')).toBe('/huong-dan/moi/');
    expect(await read('site/huong-dan/cu/og.png')).toBe('hình');
  });

  it('that would be lost are named with a way out, and nothing is written', async () => {
    const { kept, read } = await keep(['/', '/huong-dan/cu/', '/huong-dan/cu/#cac-buoc', '/huong-dan/moi/#cac-buocs', '/xua/'], []);
    expect(kept.faults).toEqual([
      {
        file: 'content/published-urls.txt', line: 2, column: 1, code: 'mat-dia-chi', field: '',
        found: '/huong-dan/cu/ đã đăng mà nay không còn, cùng 1 neo trong trang',
        expected: 'địa chỉ đã đăng thì còn mãi, hoặc dẫn sang địa chỉ mới; giống nhất: /huong-dan/moi/',
        fix: 'đổi tên tệp thì trả về tên cũ rồi chạy: npm run rename -- huong-dan/cu huong-dan/moi; hoặc thêm vào content/redirects.json: {"from":"/huong-dan/cu/","to":"/huong-dan/moi/","since":"2026-11-22"}',
      },
      {
        file: 'content/published-urls.txt', line: 4, column: 1, code: 'mat-dia-chi', field: '',
        found: '/huong-dan/moi/#cac-buocs đã đăng mà nay không còn',
        expected: 'địa chỉ đã đăng thì còn mãi, hoặc dẫn sang địa chỉ mới; giống nhất: /huong-dan/moi/#cac-buoc',
        fix: 'trả lại phần ấy; hoặc thêm vào content/redirects.json: {"from":"/huong-dan/moi/#cac-buocs","to":"/huong-dan/moi/#cac-buoc","since":"2026-11-22"}',
      },
      {
        file: 'content/published-urls.txt', line: 5, column: 1, code: 'mat-dia-chi', field: '',
        found: '/xua/ đã đăng mà nay không còn',
        expected: 'địa chỉ đã đăng thì còn mãi, hoặc dẫn sang địa chỉ mới',
        fix: 'trả lại trang, tệp ấy; hoặc thêm vào content/redirects.json, “to” là địa chỉ thay cho nó: {"from":"/xua/","to":"/","since":"2026-11-22"}',
      },
    ]);
    expect([await read('site/_redirects'), (await read('content/published-urls.txt'))!.split('\n').length]).toEqual([null, 6]);
  });

  it('never write over what the build made', async () => {
    const root = await tempFolder({ ...site, 'site/404.html': 'không thấy', 'content/published-urls.txt': '/404.html\n', 'content/redirects.json': JSON.stringify([entry('/404.html', '/du-lieu/xas.csv')]) });
    await expect(keepAddresses(join(root, 'site'), undefined, '2026-11-22', join(root, 'content'))).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readFile(join(root, 'site/404.html'), 'utf8')).toBe('không thấy');
  });

  it('contradict a redirect: the old one is there, the new one is not', async () => {
    const { kept } = await keep(all, [entry('/huong-dan/moi/', '/'), entry('/du-lieu/xas.csv', '/#khong-co')]);
    expect(kept.faults.map(({ code, field, found }) => [code, field, found])).toEqual([
      ['chuyen-huong-thua', '0.from', '/huong-dan/moi/ vẫn còn trên trang'],
      ['chuyen-huong-thua', '1.from', '/du-lieu/xas.csv vẫn còn trên trang'],
      ['chuyen-huong-mat-dich', '1.to', '/#khong-co không có trên trang'],
    ]);
  });
});

it.each([
  ['what is new, and to commit it', { faults: [], added: ['/a/', '/b/'], kept: 7 }, true, 'Địa chỉ: 7, đều còn. Thêm 2 địa chỉ mới; hãy commit tệp content/published-urls.txt.'],
  ['that all are there', { faults: [], added: [], kept: 7 }, true, 'Địa chỉ: 7, đều còn.'],
])('tells %s', (_, kept, passed, words) => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  expect(tellKept(kept)).toBe(passed);
  expect(log.mock.calls).toEqual([[words]]);
  log.mockRestore();
});
