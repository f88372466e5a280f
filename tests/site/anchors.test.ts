import { describe, expect, it } from 'vitest';
import { sitePages } from '../../src/checks/pages.ts';
import { readContent } from '../../src/checks/read-content.ts';
import { isMadePage } from '../../src/domain/made-pages.ts';
import { pagesOf } from './dist.ts';

const known = sitePages(await readContent('content'));
const built = pagesOf().map(({ path, $ }) => ({ path, $, anchors: known.get(path)?.() ?? [] }));
/** Communes, indicators and sources leave out sections without data; there the check of content knows what may stand, not what does. */
const mayLeaveOut = /^\/(?:xa|chi-so|nguon)\/./;

describe('what the check of links knows of the site', () => {
  it('is every page', () => {
    const html = built.map(({ path }) => path).filter((path) => !/^\/(?:404|du-lieu\/nhung\/)/.test(path) && !isMadePage(path));
    expect(html.filter((path) => !known.has(path))).toEqual([]);
    const paths = new Set(built.map(({ path }) => path));
    expect([...known.keys()].filter((path) => path.endsWith('/') && !paths.has(path))).toEqual([]);
  });

  it('is no anchor that is not there', () => {
    expect(built.filter(({ path }) => !mayLeaveOut.test(path)).flatMap(({ path, $, anchors }) => anchors.filter((anchor) => $(`[id="${anchor}"]`).length === 0).map((anchor) => `${path}#${anchor}`))).toEqual([]);
  });

  it('is every heading', () => {
    expect(
      built.filter(({ path }) => known.has(path) && !isMadePage(path)).flatMap(({ path, $, anchors }) => $('main h2[id], main h3[id]').get().map((heading) => $(heading).attr('id')!).filter((id) => !anchors.includes(id) && !/-ten$|^ban-|^sau-ban-/.test(id)).map((id) => `${path}#${id}`)),
    ).toEqual([]);
  });
});
