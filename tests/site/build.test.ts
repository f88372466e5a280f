import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inlinePieces } from '../../src/hosting/inline-pieces.ts';
import { filesUnder, pagesOf } from './dist.ts';
import { deadLinks } from './links.ts';
import { workspace, type Workspace } from './workspace.ts';

let copy: Workspace;
beforeEach(() => {
  copy = workspace();
});
afterEach(() => copy.remove());

const lastGood = () => {
  mkdirSync(join(copy.root, 'dist'));
  writeFileSync(join(copy.root, 'dist/index.html'), 'trang tốt lần trước');
};
const change = (file: string, from: string | RegExp, to: string) => {
  const path = join(copy.root, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
};

describe('a build that fails', () => {
  const story = 'content/stories/ma-qr-dau-kiet-hung-nhon.mdx';
  it.each([
    ['a missing field', () => change(story, /^summary:.*\n/m, ''), [story, 'summary', 'không có trường này', 'thêm trường “summary”']],
    ['an unknown source', () => change(story, /<Cite id="[^"]+"/, '<Cite id="bao-khong-co"'), [story, '<Cite id>', '“bao-khong-co”', 'content/sources.json']],
    ['an unclosed tag', () => change(story, '</Warning>', ''), [story, '[mdx]', 'thẻ mở có thẻ đóng']],
    ['text for a number', () => change('content/indicators.json', '"value": 80', '"value": "80"'), ['content/indicators.json', 'targets.0.value', 'một con số']],
    ['a broken page', () => change('src/pages/gioi-thieu.astro', '<BaseLayout', '<KhongCo'), ['Dựng trang', 'gioi-thieu.astro']],
    ['a wrong setting', () => change('src/site/address.ts', /\|\| 'https:/, "|| 'ftp:"), ['SITE_URL', 'ftp://lang-so.example/']],
  ])('for %s says so and leaves the last good dist', (_name, breakIt, words) => {
    lastGood();
    breakIt();
    const { status, output } = copy.run('scripts/build.ts');
    expect(status).toBe(1);
    for (const word of words) expect(output).toContain(word);
    expect(filesUnder(join(copy.root, 'dist'))).toEqual(['index.html']);
    expect(readFileSync(join(copy.root, 'dist/index.html'), 'utf8')).toBe('trang tốt lần trước');
  });
});

describe('a build for GitHub Pages, under a base path', () => {
  it('keeps every link, canonical address and index under it, carries its policy in each page, and knows where mistakes are told', () => {
    const { status, output } = copy.run('scripts/build.ts', { SITE_URL: 'https://ten.example/lang-so/', HOSTING: 'github-pages', REPOSITORY: 'ten/lang-so' });
    expect(output).toContain('Thay trang cũ');
    expect(status).toBe(0);
    const dist = join(copy.root, 'dist');
    const pages = pagesOf(dist);
    expect(deadLinks(pages, filesUnder(dist), '/lang-so/')).toEqual([]);
    const guide = pages.find(({ path }) => path === '/huong-dan/dang-ky-vneid-muc-2/')!;
    expect(guide.$('link[rel=canonical]').attr('href')).toBe('https://ten.example/lang-so/huong-dan/dang-ky-vneid-muc-2/');
    expect(pages.find(({ path }) => path === '/tim-kiem/')!.$('main site-search').attr('data-index')).toBe('/lang-so/pagefind/');
    expect(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8')).toContain('<loc>https://ten.example/lang-so/xa/yen-hoa-14722/</loc><lastmod>');
    expect(existsSync(join(dist, 'pagefind/pagefind.js'))).toBe(true);
    expect(guide.$('footer a[rel=external]').attr('href')).toContain('https://github.com/ten/lang-so/issues/new?template=sua-loi.yml');

    const policyOf = ({ html }: (typeof pages)[number]) => /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
    const stopped = pages.filter((page) => Object.values(inlinePieces(page.html)).flat().some((hash) => !policyOf(page).includes(hash)));
    expect(stopped.map(({ path }) => path)).toEqual([]);
    expect(filesUnder(dist).filter((file) => /\.(?:br|gz)$/.test(file))).toEqual([]);
  });
});
