import { describe, expect, it } from 'vitest';
import { rewritePage } from '../../../src/packs/rewrite-page.ts';
import type { PackView } from '../../../src/packs/pack-view.ts';

const file = 'huong-dan/a/index.html';
const viewAt = (base: string): PackView => ({
  origin: 'https://ten.example', base, codeOf: (page) => (page === '/huong-dan/b/' ? '4' : undefined),
  files: new Set(['index.html', file, 'huong-dan/a/trinh-chieu/index.html', 'huong-dan/a/truyen-thanh.txt', 'tap-huan/x/index.html']),
});
const rewrite = (head: string, body: string, base = '/') => {
  const { html, needs } = rewritePage(`<!DOCTYPE html><html lang="vi"><head>${head}</head><body>${body}</body></html>`, file, viewAt(base));
  const [, newHead, newBody] = /<head>(.*)<\/head><body>(.*)<\/body>/s.exec(html)!;
  return { html, head: newHead, body: newBody, needs };
};

describe.each(['/', '/lang-so/'])('links under %s', (base) => {
  it.each([
    [`<a class="k" href="${base}huong-dan/a/trinh-chieu/">Chiếu</a>`, '<a class="k" href="trinh-chieu/index.html">Chiếu</a>'],
    [`<a href="${base}tap-huan/x/#dap-an">Buổi</a>`, '<a href="../../tap-huan/x/index.html#dap-an">Buổi</a>'],
    [`<a href="${base}huong-dan/a/#buoc-1">Bước</a>`, '<a href="index.html#buoc-1">Bước</a>'],
    [`<a href="${base}huong-dan/a/truyen-thanh.txt">Chữ</a>`, '<a href="truyen-thanh.txt">Chữ</a>'],
    [`<a href="${base}">Trang chủ</a>`, '<a href="../../../MO-TRANG-NAY.html">Trang chủ</a>'],
    ['<a href="#buoc-1">Bước</a>', '<a href="#buoc-1">Bước</a>'],
    ['<a href="tel:112">Gọi</a>', '<a href="tel:112">Gọi</a>'],
  ])('%s', (written, expected) => expect(rewrite('', written, base).body).toBe(expected));

  it('out of the pack become words with the address behind them', () =>
    expect(rewrite('', `<p><a id="n" class="button" href="${base}nguon/s/" rel="x">Báo</a>.</p>`, base).body).toBe(
      `<p><span id="n">Báo<span class="small soft"> (trên mạng: ten.example${base}nguon/s/)</span></span>.</p>`,
    ));
});

describe('links out of the pack', () => {
  const outside = (body: string) => rewrite('', body).body;
  it('show the address once, at its last place', () =>
    expect(outside('<p><a href="/nguon/s/">Báo</a></p><p><a href="/nguon/s/">Bài báo</a></p>')).toBe('<p><span>Báo</span></p><p><span>Bài báo<span class="small soft"> (trên mạng: ten.example/nguon/s/)</span></span></p>'));
  it('show the short code of an entry', () => expect(outside('<a href="/huong-dan/b/#buoc-2">B</a>')).toContain('(trên mạng: ten.example/q/4)'));
  it('to another origin show its address in full', () => expect(outside('<a href="https://a.gov.vn/b?c=1" rel="external">A</a>')).toBe('<span>A<span class="small soft"> (trên mạng: a.gov.vn/b?c=1)</span></span>'));
  it('do not repeat an address that is there to read', () => expect(outside('<a href="https://vneid.gov.vn/">Trang vneid.gov.vn</a>')).toBe('<span>Trang vneid.gov.vn</span>'));
  it('are returned by none of the needs', () => expect(rewrite('', '<a href="/nguon/s/">Báo</a><a href="/tap-huan/x/">X</a>').needs).toEqual([{ file: 'tap-huan/x/index.html' }]));
});

describe('files that a page loads', () => {
  it.each([
    ['<img src="/anh/h.webp" srcset="/anh/h-480.webp 480w, /anh/h.webp 960w">', '<img src="../../anh/h.webp" srcset="../../anh/h-480.webp 480w, ../../anh/h.webp 960w">', ['anh/h.webp', 'anh/h-480.webp', 'anh/h.webp']],
    ['<picture><source type="image/avif" srcset="/anh/h.avif"></picture>', '<picture><source type="image/avif" srcset="../../anh/h.avif"></picture>', ['anh/h.avif']],
    ['<audio src="/am-thanh/a.mp3" controls></audio>', '<audio src="../../am-thanh/a.mp3" controls></audio>', ['am-thanh/a.mp3']],
    ['<svg viewBox="0 0 1 1"><use href="#q"></use></svg>', '<svg viewBox="0 0 1 1"><use href="#q"></use></svg>', []],
    ['<script defer src="/_astro/s.js" crossorigin integrity="sha256-x"></script>', '<script defer src="../../_astro/s.js"></script>', ['_astro/s.js']],
  ])('%s', (written, expected, files) => {
    const { body, needs } = rewrite('', written);
    expect(body).toBe(expected);
    expect(needs.map((need) => need.file)).toEqual(files);
  });

  it('as modules become classic scripts that wait for the page', () => {
    const { body, needs } = rewrite('', '<script type="module" src="/_astro/q.js"></script>');
    expect(body).toBe('<script src="../../_astro/q.js" defer></script>');
    expect(needs).toEqual([{ file: '_astro/q.js', isModule: true }]);
  });

  it('may not come from another origin', () => expect(() => rewrite('', '<img src="https://a.vn/b.png">')).toThrow('huong-dan/a/index.html: unexpected `https://a.vn/b.png`'));
});

describe('left out', () => {
  it.each([
    '<link rel="canonical" href="https://ten.example/huong-dan/a/">',
    '<link rel="manifest" href="/manifest.webmanifest">',
    '<link rel="alternate" type="application/rss+xml" href="/rss.xml">',
    '<link rel="sitemap" href="/sitemap-index.xml">',
    '<link rel="apple-touch-icon" href="/icon-192.png">',
    '<link rel="preload" as="fetch" href="/pagefind/x.json">',
    '<meta property="og:image" content="https://ten.example/og.png">',
    '<meta name="twitter:card" content="summary">',
    '<meta name="robots" content="noindex">',
    '<script type="application/ld+json">{}</script>',
  ])('of the head: %s', (written) => expect(rewrite(written, '').head).toBe(''));

  it.each(['<meta charset="utf-8">', '<meta name="viewport" content="width=device-width">', '<meta name="color-scheme" content="light">', '<style>\n@layer a;\n</style>', '<title>A</title>'])('not %s', (written) =>
    expect(rewrite(written, '').head).toBe(written));

  it.each([
    ['the search', '<dialog id="tim-nhanh"><site-search><form action="/tim-kiem/"></form></site-search></dialog><script>{ load(); }</script>', ''],
    ['its button', '<div>Làng số<a data-search href="/tim-kiem/">Tìm</a></div>', '<div>Làng số</div>'],
    ['the pack itself', '<div data-pack><a href="/tap-huan/x/lang-so-x.zip">Tải</a></div>', ''],
    ['a menu', '<header><nav><ul><li><a href="/xa/">Xã</a></li><li><a href="/nguon/">Nguồn</a></li></ul></nav><details><summary>Mục lục</summary><nav><a href="/xa/"><svg></svg>Xã</a></nav></details></header>', ''],
    ['what a trail cannot lead to', '<nav><ol><li><a href="/">Đầu</a></li><li><a href="/huong-dan/">Hướng dẫn</a></li><li><span>Bài</span></li></ol></nav>', '<nav><ol><li><a href="../../../MO-TRANG-NAY.html">Đầu</a></li><li><span>Bài</span></li></ol></nav>'],
    ['a page made for the net', '<p><a href="/huong-dan/a/trinh-chieu/">Chiếu</a><a href="/huong-dan/a/chia-se/">Gửi</a></p>', '<p><a href="trinh-chieu/index.html">Chiếu</a></p>'],
    ['no fold of the text', '<details><summary>Xem</summary><p>Chữ</p></details>', '<details><summary>Xem</summary><p>Chữ</p></details>'],
  ])('of the body: %s', (_, written, expected) => expect(rewrite('', written).body).toBe(expected));
});
