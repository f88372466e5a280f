import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { movedPages } from '../../../src/offline/moved-pages.ts';
import { pageSets } from '../../../src/offline/page-sets.ts';
import { fragmentsOf, indexFiles } from '../../../src/offline/search-files.ts';

const pages = [
  'huong-dan/', 'huong-dan/a/', 'huong-dan/a/chia-se/', 'huong-dan/a/to-roi/', 'huong-dan/a/trinh-chieu/', 'huong-dan/a/truyen-thanh/', 'huong-dan/a/truyen-thanh/nam/', 'huong-dan/b/', 'huong-dan/b/to-roi/', 'huong-dan/b/trinh-chieu/',
  'tap-huan/', 'tap-huan/buoi-1/', 'tap-huan/buoi-1/chia-se/', 'tap-huan/buoi-1/nguoi-huong-dan/', 'tap-huan/tao/', 'tap-huan/tao/to-roi/', 'tap-huan/tao/trinh-chieu/',
];
const session = '<nav><a href="/lang-so/huong-dan/">Hướng dẫn</a></nav><main><a href="/lang-so/huong-dan/b/">b</a> <a href="/lang-so/huong-dan/b/#buoc-2">b</a> <a href="/lang-so/huong-dan/khac/">khác</a></main>';

describe('what is kept together', async () => {
  const sets = await pageSets(async (folder) => pages.filter((page) => page.startsWith(folder)), async () => session, '/lang-so/');
  it.each([
    ['shell', ['khong-mang/']],
    ['guides', ['huong-dan/', 'q/', 'huong-dan/a/', 'huong-dan/b/']],
    ['search', ['tim-kiem/']],
    ['maker', ['tap-huan/tao/', 'tap-huan/tao/trinh-chieu/', 'tap-huan/tao/to-roi/', 'huong-dan/a/trinh-chieu/', 'huong-dan/a/to-roi/', 'huong-dan/b/trinh-chieu/', 'huong-dan/b/to-roi/']],
    ['huong-dan/a/', ['huong-dan/a/', 'huong-dan/a/to-roi/', 'huong-dan/a/trinh-chieu/', 'huong-dan/a/truyen-thanh/', 'huong-dan/a/truyen-thanh/nam/']],
    ['tap-huan/buoi-1/', ['tap-huan/buoi-1/', 'tap-huan/buoi-1/nguoi-huong-dan/', 'huong-dan/b/', 'huong-dan/b/to-roi/', 'huong-dan/b/trinh-chieu/']],
  ])('%s', (name, expected) => expect(sets[name]).toEqual(expected));
  it('and nothing else', () => expect(Object.keys(sets)).toEqual(['shell', 'guides', 'search', 'maker', 'huong-dan/a/', 'huong-dan/b/', 'tap-huan/buoi-1/']));
});

it('follows codes and moved pages to what can be kept', () => {
  const redirects = '/lang-so/q/1 /lang-so/huong-dan/a/ 301\n/lang-so/q/7/ /lang-so/cau-chuyen/x/ 301\n/khac/ /lang-so/huong-dan/a/ 301\n\n# lời\n/lang-so/huong-dan/cu/ /lang-so/huong-dan/a/#buoc-2 301\n';
  expect(movedPages(redirects, '/lang-so/', new Set(['huong-dan/a/']))).toEqual({ 'q/1': 'huong-dan/a/', 'huong-dan/cu/': 'huong-dan/a/#buoc-2' });
});

describe('of the search index', () => {
  const fragment = (url: string) => gzipSync(`pagefind_dcd${JSON.stringify({ url })}`);
  const files: Record<string, Uint8Array> = { 'pagefind/fragment/f1.pf_fragment': fragment('/huong-dan/a/'), 'pagefind/fragment/f2.pf_fragment': fragment('/xa/b/'), 'pagefind/fragment/f3.pf_fragment': fragment('/huong-dan/a/#x') };
  const paths = [...Object.keys(files), 'pagefind/pagefind.js', 'pagefind/pagefind.js.br', 'pagefind/index/i.pf_index', 'huong-dan/a/index.html'];
  it('only the texts of pages that can be kept', async () => {
    expect(await fragmentsOf(new Set(['huong-dan/a/']), paths, async (path) => files[path]!)).toEqual(['pagefind/fragment/f1.pf_fragment', 'pagefind/fragment/f3.pf_fragment']);
  });
  it('everything else, once', () => expect(indexFiles(paths)).toEqual(['pagefind/pagefind.js', 'pagefind/index/i.pf_index']));
});
