import { expect, it } from 'vitest';
import { createUrls, type Urls } from '../../../src/domain/urls.ts';

const cases: [(urls: Urls) => string, string][] = [
  [(urls) => urls.home(), '/'],
  [(urls) => urls.about(), '/gioi-thieu/'],
  [(urls) => urls.waysIn('theo-dip'), '/loi-vao/#theo-dip'],
  [(urls) => urls.english(), '/en/'],
  [(urls) => urls.offline('huong-dan/vneid/'), '/khong-mang/?luu=huong-dan/vneid/'],
  [(urls) => urls.worker(), '/sw.js'],
  [(urls) => urls.stories(), '/cau-chuyen/'],
  [(urls) => urls.story('quet-ma'), '/cau-chuyen/quet-ma/'],
  [(urls) => urls.story('quet-ma', 'dan-1'), '/cau-chuyen/quet-ma/#dan-1'],
  [(urls) => urls.guides(), '/huong-dan/'],
  [(urls) => urls.guide('quet-ma-qr', 'buoc-1'), '/huong-dan/quet-ma-qr/#buoc-1'],
  [(urls) => urls.pilots(), '/mo-hinh/'],
  [(urls) => urls.pilot('yen-hoa', 'moc-2'), '/mo-hinh/yen-hoa/#moc-2'],
  [(urls) => urls.entry('pilots', 'yen-hoa'), '/mo-hinh/yen-hoa/'],
  [(urls) => urls.entry('sessions', 'buoi-1', 'cau-2'), '/tap-huan/buoi-1/#cau-2'],
  [(urls) => urls.sessions(), '/tap-huan/'],
  [(urls) => urls.session('buoi-1'), '/tap-huan/buoi-1/'],
  [(urls) => urls.trainer('buoi-1'), '/tap-huan/buoi-1/nguoi-huong-dan/'],
  [(urls) => urls.makeSession(), '/tap-huan/tao/'],
  [(urls) => urls.pack('buoi-1'), '/tap-huan/buoi-1/lang-so-buoi-1.zip'],
  [(urls) => urls.aboutEditor(), '/bien-tap/'],
  [(urls) => urls.editor(), '/bien-tap/soan/'],
  [(urls) => urls.editorFile(), '/bien-tap/soan.json'],
  [(urls) => urls.shortCodes(), '/q/'],
  [(urls) => urls.short('7'), '/q/7'],
  [(urls) => urls.slides(urls.guide('vneid')), '/huong-dan/vneid/trinh-chieu/'],
  [(urls) => urls.handout(urls.guide('vneid')), '/huong-dan/vneid/to-roi/'],
  [(urls) => urls.handoutPdf(urls.guide('vneid'), 'a5'), '/huong-dan/vneid/to-roi-a5.pdf'],
  [(urls) => urls.loudspeaker(urls.guide('vneid')), '/huong-dan/vneid/truyen-thanh/'],
  [(urls) => urls.loudspeaker(urls.guide('vneid'), '90-giay-nam'), '/huong-dan/vneid/truyen-thanh/90-giay-nam/'],
  [(urls) => urls.loudspeakerFile(urls.guide('vneid'), '', 'txt'), '/huong-dan/vneid/truyen-thanh.txt'],
  [(urls) => urls.loudspeakerFile(urls.guide('vneid'), 'nam', 'ssml'), '/huong-dan/vneid/truyen-thanh-nam.ssml'],
  [(urls) => urls.audio('vneid.mp3'), '/am-thanh/vneid.mp3'],
  [(urls) => urls.share(urls.guide('vneid')), '/huong-dan/vneid/chia-se/'],
  [(urls) => urls.shareImage(urls.guide('vneid')), '/huong-dan/vneid/og.png'],
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
