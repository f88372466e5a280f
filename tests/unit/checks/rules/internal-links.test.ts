import { describe, expect, it } from 'vitest';
import { internalLinksRule } from '../../../../src/checks/rules/internal-links.ts';
import { contentWith, placeOf } from '../../../fixtures/content-with.ts';

const story = 'stories/quet-ma-dau-ngo.mdx';
const faultsOf = async (link: string) => internalLinksRule(await contentWith({ [story]: ['Bà bán hàng.', `Bà bán, [xem](${link}).`] }));

describe('a link to what is not there', () => {
  it.each([
    ['an unknown guide', '/huong-dan/quet-ma-qrr/', 'lien-ket-gay', 'sửa thành “/huong-dan/quet-ma-qr/” nếu gõ nhầm'],
    ['no slash at the end', '/huong-dan/quet-ma-qr', 'lien-ket-gay', 'sửa thành “/huong-dan/quet-ma-qr/” nếu gõ nhầm'],
    ['a section that is not', '/khong-co-gi/abc/xyz/', 'lien-ket-gay', 'mở trang cần dẫn trên trình duyệt rồi chép phần địa chỉ sau tên miền, hoặc bỏ đường dẫn này'],
    ['a story under the name of a guide', '/huong-dan/quet-ma-dau-ngo/', 'lien-ket-gay', expect.any(String)],
    ['an unknown unit', '/xa/yen-hoa-14723/', 'lien-ket-gay', 'sửa thành “/xa/yen-hoa-14722/” nếu gõ nhầm'],
    ['a relative link gone wrong', 'quet-ma-qr/', 'lien-ket-gay', expect.any(String)],
    ['a host without https', 'dichvucong.gov.vn', 'lien-ket-gay', 'trang của nơi khác thì viết đủ: https://dichvucong.gov.vn'],
    ['a full address of ours', 'https://lang-so.example/huong-dan/quet-ma-qrr/', 'lien-ket-gay', 'sửa thành “/huong-dan/quet-ma-qr/” nếu gõ nhầm'],
    ['what no browser opens', 'https://', 'lien-ket-gay', expect.any(String)],
    ['an unknown term', '/thuat-ngu/#ma-qrr', 'neo-gay', 'sửa thành “#ma-qr” nếu gõ nhầm, hoặc bỏ phần từ dấu “#”'],
    ['a step too many', '/huong-dan/quet-ma-qr/#buoc-4', 'neo-gay', 'sửa thành “#buoc-1” nếu gõ nhầm, hoặc bỏ phần từ dấu “#”'],
    ['a heading with tones', '#kết-quả', 'neo-gay', 'sửa thành “#ket-qua” nếu gõ nhầm, hoặc bỏ phần từ dấu “#”'],
    ['a section the page leaves out', '/huong-dan/bao-lua-dao/#can-cu', 'neo-gay', expect.any(String)],
    ['a claim too many', '#dan-3', 'neo-gay', expect.any(String)],
    ['a relative link with an anchor', '../../mo-hinh/yen-hoa/#moc-2', 'neo-gay', expect.any(String)],
  ])('%s: %s', async (_, link, code, fix) => {
    const faults = await faultsOf(link);
    expect(faults.map(placeOf)).toEqual([{ file: `content/${story}`, line: 38, column: 9, code, field: '' }]);
    expect(faults[0]).toMatchObject({ fix, found: expect.stringContaining(link) });
  });

  it('by reference', async () => {
    const faults = internalLinksRule(await contentWith({ [story]: ['Bà bán hàng.', 'Bà [bán][a].\n\n[a]: /khong-co/'] }));
    expect(faults.map(placeOf)).toEqual([{ file: `content/${story}`, line: 40, column: 1, code: 'lien-ket-gay', field: '' }]);
  });
});

it.each([
  '/', '/gioi-thieu/', '/gioi-thieu/#rieng-tu', '/huong-dan/', '/huong-dan/#giay-to', '/cau-chuyen/', '/mo-hinh/', '/xa/', '/chi-so/', '/nguon/', '/tim-kiem/?q=zalo', '/du-lieu/', '/rss.xml',
  '/huong-dan/quet-ma-qr/', '/huong-dan/quet-ma-qr/#buoc-3', '/huong-dan/quet-ma-qr/#can-cu', '/mo-hinh/yen-hoa/#moc-1', '/mo-hinh/yen-hoa/#ai-lam-gi-khi-nao', '/mo-hinh/yen-hoa/#dan-2',
  '/xa/yen-hoa-14722/', '/xa/yen-hoa-14722/#yen-hoa-lap-to', '/xa/yen-hoa-14722/#yen-hoa-ho-so-truc-tuyen', '/chi-so/ho-so-truc-tuyen/#muc-tieu', '/nguon/nguon-bai-bao/#dieu-dua-vao',
  '/thuat-ngu/#ma-qr', '/thuat-ngu/#chu-m', '#ket-qua', '#', '#dan-2', '#noi-chon', '../../huong-dan/quet-ma-qr/', './', 'https://lang-so.example/huong-dan/quet-ma-qr/#buoc-1', 'https://vov.vn/khong-co/',
  '/du-lieu/xa/yen-hoa-14722.csv',
])('%s is there', async (link) => expect(await faultsOf(link)).toEqual([]));

it('an old address still leads on: the new one is told', async () => {
  const redirects = () => JSON.stringify([{ from: '/huong-dan/quet-ma/', to: '/huong-dan/quet-ma-qr/', since: '2026-11-22' }]);
  const faults = internalLinksRule(await contentWith({ [story]: ['Bà bán hàng.', '[xem](/huong-dan/quet-ma/)'], 'redirects.json': redirects }));
  expect(faults).toMatchObject([{ line: 38, code: 'lien-ket-gay', severity: 'warning', fix: 'sửa thành “/huong-dan/quet-ma-qr/”' }]);
});
