import { describe, expect, it } from 'vitest';
import { filesUnder, pagesOf } from './dist.ts';
import { deadLinks } from './links.ts';

const pages = pagesOf();

describe('links', () => {
  it('lead to a page and an anchor that exist', () => {
    expect(deadLinks(pages, filesUnder('dist'))).toEqual([]);
  });

  /** How many taps each page is from the home page. */
  const taps = () => {
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const reached = new Map([['/', 0]]);
    for (const [path, far] of reached) {
      const { $ } = byPath.get(path)!;
      for (const element of $('a[href^="/"]').get()) {
        const target = $(element).attr('href')!.replace(/[?#].*/, '');
        if (byPath.has(target) && !reached.has(target)) reached.set(target, far + 1);
      }
    }
    return reached;
  };

  it('reach every page from the home page', () => {
    const reached = taps();
    expect(pages.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual(['/404.html']);
  });

  it('reach every entry in three taps', () => {
    const reached = taps();
    const entries = pages.map(({ path }) => path).filter((path) => /^\/(?:huong-dan|cau-chuyen|mo-hinh|tap-huan|xa|chi-so|nguon)\/[^/]+\/$/.test(path));
    expect(entries.length).toBeGreaterThan(200);
    expect(entries.filter((path) => !(reached.get(path)! <= 3))).toEqual([]);
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

  // The compiler drops a line break between a word and a tag.
  it('stand apart from the words around them', () => {
    const glued = pages.flatMap(({ path, html }) => (html.slice(html.indexOf('<main'), html.indexOf('</main')).match(/[^<>]{0,20}[\p{L}\p{N}.,;:!?]<a [^>]*>[^<]{0,20}|[^<>]{0,20}<\/a>[\p{L}\p{N}][^<]{0,20}/gu) ?? []).map((text) => `${path} ${text}`));
    expect(glued).toEqual([]);
  });

  it('mark those that leave the site', () => {
    const unmarked = pages.flatMap(({ path, $ }) =>
      $('main a[href^="http"]').not('[rel]').get().map((element) => `${path} ${$(element).attr('href')}`),
    );
    expect(unmarked).toEqual([]);
  });
});
