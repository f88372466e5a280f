import { describe, expect, it } from 'vitest';
import { fileAt, placeOf, typedAddress, withoutScheme, type PackView } from '../../../src/packs/pack-view.ts';
import { relativeAddress } from '../../../src/packs/relative-address.ts';

describe('relativeAddress', () => {
  it.each([
    ['a/b/index.html', 'a/b/index.html', 'index.html'],
    ['a/b/index.html', 'a/b/c/index.html', 'c/index.html'],
    ['a/b/c/index.html', 'a/b/index.html', '../index.html'],
    ['a/b/index.html', 'x/y.css', '../../x/y.css'],
    ['a/b/index.html', 'start.html', '../../start.html'],
    ['start.html', 'a/b/index.html', 'a/b/index.html'],
    ['a/bc/index.html', 'a/b/index.html', '../b/index.html'],
  ])('from %s to %s is %s', (from, to, expected) => expect(relativeAddress(from, to)).toBe(expected));
});

const page = 'tap-huan/x/index.html';

describe.each([
  { origin: 'https://ten.example', base: '/' },
  { origin: 'https://ten.example', base: '/lang-so/' },
])('fileAt under $base', (site) => {
  const { base } = site;
  it.each([
    [`${base}huong-dan/a/`, 'huong-dan/a/index.html', ''],
    [`${base}huong-dan/a/#buoc-3`, 'huong-dan/a/index.html', '#buoc-3'],
    [base, 'index.html', ''],
    [`https://ten.example${base}_astro/s.css`, '_astro/s.css', ''],
    [`${base}tim-kiem/?q=a`, 'tim-kiem/index.html', ''],
    ['trinh-chieu/', 'tap-huan/x/trinh-chieu/index.html', ''],
  ])('%s is %s%s', (address, file, hash) => expect(fileAt(address, page, site)).toEqual({ file, hash }));

  it.each(['https://vneid.gov.vn/', '//vneid.gov.vn/', 'tel:112', 'mailto:a@b.vn', 'https://', 'data:image/png;base64,AA=='])('%s is not of the site', (address) =>
    expect(fileAt(address, page, site)).toBeUndefined());
});

it('what lies beside the site on its host is not of the site', () =>
  expect(fileAt('/khac/', page, { origin: 'https://ten.example', base: '/lang-so/' })).toBeUndefined());

describe('typedAddress', () => {
  const view: PackView = { origin: 'https://ten.example', base: '/lang-so/', files: new Set(), codeOf: (path) => (path === '/huong-dan/a/' ? '7' : undefined) };
  it.each([
    ['huong-dan/a/index.html', '', 'ten.example/lang-so/q/7'],
    ['huong-dan/a/index.html', '#buoc-3', 'ten.example/lang-so/q/7'],
    ['thuat-ngu/index.html', '#otp', 'ten.example/lang-so/thuat-ngu/#otp'],
    ['index.html', '', 'ten.example/lang-so/'],
    ['rss.xml', '', 'ten.example/lang-so/rss.xml'],
  ])('%s%s is typed %s%s', (file, hash, expected) => expect(typedAddress({ file, hash }, view)).toBe(expected));
});

it.each([
  ['https://vneid.gov.vn', 'vneid.gov.vn'],
  ['https://vneid.gov.vn/', 'vneid.gov.vn'],
  ['http://a.vn/b/?c=d', 'a.vn/b/?c=d'],
  ['//a.vn/b', '//a.vn/b'],
])('withoutScheme: %s → %s', (address, expected) => expect(withoutScheme(address)).toBe(expected));

it('only the first page lies at the top of a pack', () =>
  expect(['index.html', 'tap-huan/x/index.html', '_astro/s.css'].map(placeOf)).toEqual(['MO-TRANG-NAY.html', 'trang/tap-huan/x/index.html', 'trang/_astro/s.css']));
