import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesUnder, pagesOf } from './dist.ts';

const pages = pagesOf();
const page = pages.find(({ path }) => path === '/bien-tap/')!;

describe('the editor, where no setting asks for one', () => {
  it('is not there: not a byte of it in any file', () => {
    expect(filesUnder('dist').filter((path) => /decap|soan/.test(path))).toEqual([]);
    expect(pages.filter(({ $ }) => $('script, link').get().some((element) => /decap|soan/.test(`${$(element).attr('src')} ${$(element).attr('href')}`)))).toEqual([]);
  });

  it('has a page that says so, and how to write without it', () => {
    const text = page.$('main').text();
    expect(text).toContain('chưa được nối với GitHub trên trang này');
    expect(text).toContain('mẫu câu hỏi');
    expect(page.$('main a.button')).toHaveLength(0);
  });

  it('stays out of search engines, of the sitemap and of the search', () => {
    expect(page.$('meta[name=robots]').attr('content')).toBe('noindex');
    expect(readFileSync('dist/sitemap-0.xml', 'utf8')).not.toContain('bien-tap');
    expect(page.$('[data-search-section]')).toHaveLength(0);
    expect(filesUnder('dist/pagefind').filter((path) => path.endsWith('.json') && readFileSync(`dist/pagefind/${path}`, 'utf8').includes('bien-tap'))).toEqual([]);
  });

  it('is linked to from the page about the site, and from no other', () => {
    const linking = pages.filter(({ path, $ }) => path !== '/bien-tap/' && $('a[href^="/bien-tap/"]').length > 0);
    expect(linking.map(({ path }) => path)).toEqual(['/gioi-thieu/']);
  });
});
