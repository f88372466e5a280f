import { describe, expect, it } from 'vitest';
import { externalLinksRule } from '../../../../src/checks/rules/external-links.ts';
import { contentWith, json, placeOf, type Change } from '../../../fixtures/content-with.ts';

const story = 'stories/quet-ma-dau-ngo.mdx';
const guide = 'guides/bao-lua-dao.mdx';
const faultsWith = async (changes: Record<string, Change>) => externalLinksRule(await contentWith(changes));
const inStory = (prose: string) => faultsWith({ [story]: ['Bà bán hàng.', prose] });

describe('in prose', () => {
  it.each([
    ['an unknown host', '[a](https://bao-la.example/x)', 'may-chu-la', 'máy chủ “bao-la.example” chưa có trong danh sách tin cậy'],
    ['an unknown host by reference', '[a][b]\n\n[b]: https://bao-la.example/', 'may-chu-la', 'máy chủ “bao-la.example” chưa có trong danh sách tin cậy'],
    ['an address that becomes a link', 'Mở https://bao-la.example/x.', 'may-chu-la', 'máy chủ “bao-la.example” chưa có trong danh sách tin cậy'],
    ['www. that becomes a link', 'Mở www.bao-la.com.', 'may-chu-la', 'máy chủ “www.bao-la.com” chưa có trong danh sách tin cậy'],
    ['no scheme', '[a](//bao-la.example/x)', 'may-chu-la', 'máy chủ “bao-la.example” chưa có trong danh sách tin cậy'],
    ['http', '[a](http://vov.vn/x)', 'khong-https', 'địa chỉ “http://vov.vn/x” không có khóa an toàn (http)'],
    ['a false host', '[a](https://dichvucong-gov.vn)', 'may-chu-gia', '“https://dichvucong-gov.vn” nhái tên của “dichvucong.gov.vn”'],
    ['a false host only printed', 'Gõ d1chvucong.gov.vn.', 'may-chu-gia', '“d1chvucong.gov.vn” nhái tên của “dichvucong.gov.vn”'],
    ['a false host in a warning’s title', '<Warning title="Mở vneid.gov.vn.xyz.com">\nNhé.\n</Warning>', 'may-chu-gia', '“vneid.gov.vn.xyz.com” nhái tên của “vneid.gov.vn”'],
    ['Cyrillic о', '[a](https://dichvuc\u043eng.gov.vn)', 'may-chu-gia', '“https://dichvuc\u043eng.gov.vn” nhái tên của “dichvucong.gov.vn”'],
    ['Cyrillic о in Punycode', '[a](https://xn--dichvucng-o9h.gov.vn/)', 'may-chu-gia', '“https://xn--dichvucng-o9h.gov.vn/” nhái tên của “dichvucong.gov.vn”'],
    ['a name before @', '[a](https://dichvucong.gov.vn@bao-la.example/)', 'may-chu-gia', '“https://dichvucong.gov.vn@bao-la.example/” có dấu “@” trước tên máy chủ: chữ trước “@” không phải nơi sẽ mở ra'],
    ['a port', '[a](https://vov.vn:8443/)', 'may-chu-gia', '“https://vov.vn:8443/” có số cổng sau tên máy chủ'],
    ['digits for a host', '[a](https://103.1.2.3/)', 'may-chu-gia', '“https://103.1.2.3/” dùng dãy số thay cho tên máy chủ'],
    ['a shortener', '[a](https://bit.ly/x)', 'may-chu-gia', '“https://bit.ly/x” là địa chỉ rút gọn, không cho biết sẽ mở trang nào'],
    ['other letters', '[a](https://chợquê.vn/)', 'may-chu-gia', '“https://chợquê.vn/” có chữ ngoài a–z trong tên máy chủ, dễ nhầm với tên khác'],
  ])('%s is refused', async (_, prose, code, found) => {
    const faults = await inStory(prose);
    expect(faults).toMatchObject([{ file: `content/${story}`, code, field: '', found }]);
    expect(faults[0]?.severity).toBeUndefined();
  });

  it.each([
    'https://vov.vn/x', 'https://m.vov.vn/x', 'https://danphuong.hanoi.gov.vn/', 'https://www.dichvucong.gov.vn/', 'https://help.zalo.me/a', 'http://nghean24h.vn/a', 'https://nghean24h.vn/a', '/huong-dan/quet-ma-qr/', '#ket-qua', 'tel:113', 'mailto:ubnd@hanoi.gov.vn',
  ])('%s is none', async (link) => expect(await inStory(`[a](${link})`)).toEqual([]));

  it('any other name may be printed', async () => expect(await inStory('Gõ dichvucong.gov.vn, hỏi TP.HCM, xem bao-la.com, v.v.')).toEqual([]));

  it('says where', async () => {
    expect((await inStory('Bà\nmở **vneid-moi.com** và [a](https://bao-la.example).')).map(placeOf)).toEqual([
      { file: `content/${story}`, line: 39, column: 25, code: 'may-chu-la', field: '' },
      { file: `content/${story}`, line: 39, column: 6, code: 'may-chu-gia', field: '' },
    ]);
  });
});

describe('in fields', () => {
  const channel = (url: string): Change => ['label: "Công an xã"', `label: "Công an xã"\n    url: "${url}"`];

  it.each([
    ['https://vneid-capnhat.com/', 'may-chu-gia'],
    ['http://vneid.gov.vn/', 'khong-https'],
    ['https://bao-la.example/', 'may-chu-la'],
  ])('a channel %s: %s', async (url, code) => {
    expect((await faultsWith({ [guide]: channel(url) })).map(placeOf)).toEqual([{ file: `content/${guide}`, line: 23, column: 5, code, field: 'channels.0.url' }]);
  });

  it('a channel of the State is none', async () => expect(await faultsWith({ [guide]: channel('https://dichvucong.gov.vn/') })).toEqual([]));

  it('a source on a new host asks for its reason', async () => {
    const faults = await faultsWith({ 'sources.json': ['"shortName": "Bài đếm", "url": null', '"shortName": "Bài đếm", "url": "https://baomoi.example/a"'] });
    expect(faults.map(placeOf)).toEqual([{ file: 'content/sources.json', line: 10, column: expect.any(Number), code: 'may-chu-la', field: '8.url' }]);
    expect(faults[0]?.fix).toBe('nếu đây là nơi đáng tin, thêm { "host": "baomoi.example", "kind": "press", "why": "…" } vào content/trusted-hosts.json, ghi rõ của ai, vì sao; người duyệt sẽ xem');
  });

  it('a false name in what a resident is told to do', async () => {
    expect(await faultsWith({ [guide]: ['trick: "Giả danh công an."\n    response: "', 'trick: "Giả danh công an."\n    response: "Mở vneid-that.com. '] })).toMatchObject([{ code: 'may-chu-gia', field: 'scams.0.response' }]);
  });

  it('the words of a scam may name it', async () => expect(await faultsWith({ [guide]: ['trick: "Giả danh công an."', 'trick: "Gửi trang vneid-capnhat.com."'] })).toEqual([]));
});

describe('the list of hosts', () => {
  it('may take a name that looks like another, when that is its own', async () => {
    const host = { host: 'vneid-capnhat.com', kind: 'service', why: 'Thử.' };
    expect(await faultsWith({ [story]: ['Bà bán hàng.', '[a](https://vneid-capnhat.com/)'], 'trusted-hosts.json': json((list: unknown[]) => list.push(host)) })).toEqual([]);
  });
});
