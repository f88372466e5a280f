import { expect, it } from 'vitest';
import { createUrls, type Urls } from '../../../src/domain/urls.ts';

const cases: [(urls: Urls) => string, string][] = [
  [(urls) => urls.home(), '/'],
  [(urls) => urls.about(), '/gioi-thieu/'],
  [(urls) => urls.stories(), '/cau-chuyen/'],
  [(urls) => urls.story('quet-ma'), '/cau-chuyen/quet-ma/'],
  [(urls) => urls.story('quet-ma', 'dan-1'), '/cau-chuyen/quet-ma/#dan-1'],
  [(urls) => urls.guides(), '/huong-dan/'],
  [(urls) => urls.guide('quet-ma-qr', 'buoc-1'), '/huong-dan/quet-ma-qr/#buoc-1'],
  [(urls) => urls.pilots(), '/mo-hinh/'],
  [(urls) => urls.pilot('yen-hoa', 'moc-2'), '/mo-hinh/yen-hoa/#moc-2'],
  [(urls) => urls.units(), '/xa/'],
  [(urls) => urls.unit('yen-hoa-14722', 'dia-gioi'), '/xa/yen-hoa-14722/#dia-gioi'],
  [(urls) => urls.indicators(), '/chi-so/'],
  [(urls) => urls.indicator('ho-so-truc-tuyen', 'muc-tieu'), '/chi-so/ho-so-truc-tuyen/#muc-tieu'],
  [(urls) => urls.glossary(), '/thuat-ngu/'],
  [(urls) => urls.glossary('cds'), '/thuat-ngu/#cds'],
  [(urls) => urls.sources(), '/nguon/'],
  [(urls) => urls.source('vov-yenhoa'), '/nguon/vov-yenhoa/'],
  [(urls) => urls.data(), '/du-lieu/'],
  [(urls) => urls.dataFile('xa.csv'), '/du-lieu/xa.csv'],
  [(urls) => urls.unitData('yen-hoa-14722', 'csv'), '/du-lieu/xa/yen-hoa-14722.csv'],
  [(urls) => urls.indicatorData('ho-so-truc-tuyen', 'json'), '/du-lieu/chi-so/ho-so-truc-tuyen.json'],
  [(urls) => urls.embed('ho-so-truc-tuyen'), '/du-lieu/nhung/ho-so-truc-tuyen/'],
  [(urls) => urls.dataChanges(), '/du-lieu/thay-doi/'],
  [(urls) => urls.search(), '/tim-kiem/'],
  [(urls) => urls.feed(), '/rss.xml'],
  [(urls) => urls.picture('cho-que-0a1b2c3d4e-720.avif'), '/anh/cho-que-0a1b2c3d4e-720.avif'],
  [(urls) => urls.asset('/favicon.svg'), '/favicon.svg'],
];

it.each(cases)('%s is %s, at the root of a domain and under a path', (address, path) => {
  expect(address(createUrls('/'))).toBe(path);
  expect(address(createUrls('/lang-so/'))).toBe(`/lang-so${path}`);
  expect(address(createUrls('/lang-so'))).toBe(`/lang-so${path}`);
});

it('has a case above for every address', () => {
  const urls = createUrls('/');
  const asked = new Set<string>();
  const spy = new Proxy(urls, { get: (target, name: keyof Urls) => (asked.add(name), target[name]) });
  for (const [address] of cases) address(spy);
  expect([...asked].sort()).toEqual(Object.keys(urls).sort());
});
