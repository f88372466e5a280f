import { describe, expect, it } from 'vitest';
import { filesUnder, pagesOf } from './dist.ts';
import { deadLinks } from './links.ts';

const pages = pagesOf();

describe('links', () => {
  it('lead to a page and an anchor that exist', () => {
    expect(deadLinks(pages, filesUnder('dist'))).toEqual([]);
  });

  it('reach every page from the home page', () => {
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const reached = new Set(['/']);
    for (const path of reached) {
      const { $ } = byPath.get(path)!;
      for (const element of $('a[href^="/"]').get()) {
        const target = $(element).attr('href')!.replace(/[?#].*/, '');
        if (byPath.has(target)) reached.add(target);
      }
    }
    expect(pages.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual(['/404.html']);
  });

  it('never load anything from another origin', () => {
    const loaded = pages.flatMap(({ path, $ }) =>
      $('script[src], img[src], iframe[src], link[rel=stylesheet], link[rel=icon], link[rel=preload], link[rel=manifest]')
        .get()
        .map((element) => `${path} ${$(element).attr('src') ?? $(element).attr('href')}`)
        .filter((line) => /\s(https?:)?\/\//.test(line)),
    );
    expect(loaded).toEqual([]);
  });

  it('mark those that leave the site', () => {
    const unmarked = pages.flatMap(({ path, $ }) =>
      $('main a[href^="http"]').not('[rel]').get().map((element) => `${path} ${$(element).attr('href')}`),
    );
    expect(unmarked).toEqual([]);
  });
});
