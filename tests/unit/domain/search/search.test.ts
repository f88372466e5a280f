import { describe, expect, it } from 'vitest';
import { search } from '../../../../src/domain/search/search.ts';
import { searchRecord, searchSite, searchTerm, textOf } from '../../../fixtures/search-site.ts';

const wallet = 'Ví điện tử giữ tiền.';
// What is wanted less stands before what is wanted more: an engine that finds them equal gives them in this order.
const { lexicon, engine } = searchSite([
  searchRecord('/chi-so/vi/', 'Ví tiền', wallet, { words: ['ví điện tử'] }),
  searchTerm('vi', ['ví điện tử'], wallet),
  searchRecord('/cau-chuyen/vi/', 'Ví tiền', wallet, { words: ['ví điện tử'] }),
  searchRecord('/huong-dan/vi/', 'Ví tiền', wallet, { words: ['ví điện tử'] }),
  searchRecord('/huong-dan/ma-qr/', 'Quét mã QR chuyển khoản an toàn', 'Mở ứng dụng ngân hàng, quét mã rồi xem tên người nhận.'),
  searchRecord('/huong-dan/vneid/', 'Đăng ký tài khoản VNeID mức 2', 'Mang căn cước công dân đến công an xã.'),
  searchRecord('/huong-dan/lua-dao/', 'Nhận ra lừa đảo qua điện thoại', 'Kẻ gian giả công an. Gọi 1900 0368 để báo.'),
  searchRecord('/cau-chuyen/lua/', 'Lúa dao', 'Bán lúa, bán dao, giải nhất. Lúa dao của làng.'),
  searchRecord('/cau-chuyen/dao/', 'Ra đảo', 'Ngân hàng nói chuyện lừa ở trên đảo. Người dân quét sân, rửa mã não.'),
  searchRecord('/thuat-ngu/', 'Thuật ngữ'),
  searchTerm('cccd', ['CCCD', 'căn cước công dân', 'thẻ căn cước'], 'Giấy tờ tùy thân.'),
  searchTerm('dvc', ['DVC', 'dịch vụ công'], 'Việc cơ quan nhà nước làm.'),
  searchTerm('cong-dvc', ['Cổng DVC', 'Cổng Dịch vụ công'], 'Nơi nộp hồ sơ.'),
  searchRecord('/xa/yen-hoa-14722/', 'Xã Yên Hòa', 'Mã 14722. Vào dichvucong.gov.vn.'),
  searchRecord('/chi-so/dvc/', 'Hồ sơ 14722', 'Hồ sơ nộp trên mạng.'),
]);
const find = async (text: string) => {
  const { hits, marks, offer } = await search(text, lexicon, engine);
  return { ids: hits.map(({ hit }) => hit.id), marks: marks.map(textOf), offer };
};

describe('what comes first', () => {
  it.each([
    ['lừa đảo', '/huong-dan/lua-dao/', 'accents as typed'],
    ['lúa dao', '/cau-chuyen/lua/', 'accents as typed, the other way'],
    ['quet ma qr', '/huong-dan/ma-qr/', 'without accents'],
    ['luwaf ddaor', '/huong-dan/lua-dao/', 'Telex'],
    ['lu7a2 d9ao3', '/huong-dan/lua-dao/', 'VNI'],
    ['chuyenkhoan', '/huong-dan/ma-qr/', 'words without blanks'],
    ['làm sao để đăng ký vneid vậy ạ', '/huong-dan/vneid/', 'a question'],
    ['thẻ căn cước', '/thuat-ngu/#cccd', 'another name of a term'],
    ['dich vu cong', '/thuat-ngu/#dvc', 'the name of a term itself'],
    ['cccd là gì', '/thuat-ngu/#cccd', 'what something is'],
    ['ví tiền', '/huong-dan/vi/', 'a guide before a figure that says the same'],
    ['ví điện tử là gì', '/thuat-ngu/#vi', 'what something is, before a guide that says the same'],
    ['yên hòa', '/xa/yen-hoa-14722/', 'a place'],
    ['yên hoà', '/xa/yen-hoa-14722/', 'the other tone style'],
    ['14722', '/xa/yen-hoa-14722/', 'the code of a commune, before pages that hold the number'],
    ['19000368', '/huong-dan/lua-dao/', 'a hotline as dialled'],
    ['chuyen khoang', '/huong-dan/ma-qr/', 'a slip'],
    ['quét mã trả tiền điện', '/huong-dan/ma-qr/', 'a part of the query'],
    ['chuyển khoả', '/huong-dan/ma-qr/', 'a word half typed'],
  ])('for %j is %s: %s', async (text, first) => expect((await find(text)).ids[0]).toBe(first));
});

describe('what comes first on a large site', () => {
  const text = 'Đọc mã OTP cho khác ai cũng mất tiền.';
  const large = searchSite([
    ...Array.from({ length: 140 }, (_, index) => searchRecord(`/xa/x-${index}/`, `Xã Số ${index}`)),
    searchRecord('/chi-so/yen-tu/', 'Yên Từ', 'Yên Từ.'),
    searchRecord('/xa/yen-tu-14728/', 'Xã Yên Từ', 'Yên Từ.'),
    ...Array.from({ length: 6 }, (_, index) => searchRecord(`/huong-dan/otp-${index}/`, `Bài ${index}`, text)),
    searchTerm('otp', ['OTP', 'mã dùng một lần', 'mã OTP'], 'Mã gửi về máy.'),
    searchRecord('/huong-dan/ngan-hang/', 'Mở sổ ngân hàng', 'Mở sổ.', { words: ['mã 7'] }),
    searchRecord('/cau-chuyen/bay/', '7 mã lúa', 'Mã 7, mã 07, q 7. Lúa mã 7.'),
    searchRecord('/tap-huan/buoi-2/', 'Buổi 2: Mã OTP', text, { section: 'sessions' }),
  ]);
  it.each([
    ['yên từ', '/xa/yen-tu-14728/', 'a place that is not listed, before a figure that says the same'],
    ['mã otp là gì và có đọc cho khác không', '/thuat-ngu/#otp', 'the term that a long question begins with'],
    ['q/07', '/huong-dan/ngan-hang/', 'the number on paper'],
    ['buổi 2', '/tap-huan/buoi-2/', 'a session by its number'],
    ['đọc mã otp', '/huong-dan/otp-0/', 'a guide before the session that teaches it'],
  ])('for %j is %s: %s', async (typed, first) => expect((await search(typed, large.lexicon, large.engine)).hits[0]!.hit.id).toBe(first));
});

describe('what is found', () => {
  it.each([
    ['cccd', '/huong-dan/vneid/', 'a page that writes the full words'],
    ['the can cuoc', '/huong-dan/vneid/', 'a page that writes another name of the term'],
    ['lua dao', '/cau-chuyen/lua/', 'all accents'],
    ['dichvucong', '/thuat-ngu/#dvc', 'a word of the site taken apart'],
    ['quét mã trả tiền điện', '/cau-chuyen/dao/', 'a page with a part of the words, too'],
  ])('for %j holds %s: %s', async (text, id) => expect((await find(text)).ids).toContain(id));

  it.each([
    ['giả', '/cau-chuyen/lua/', 'a longer word of the same beginning'],
    ['lừa đảo', '/huong-dan/vneid/', 'a page with none of the words'],
  ])('for %j does not hold %s: %s', async (text, id) => {
    const { ids } = await find(text);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids).not.toContain(id);
  });

  it.each(['zzzzz', '', ' …? '])('for %j is nothing, and nothing is offered', async (text) => {
    expect(await find(text)).toMatchObject({ ids: [], offer: undefined });
  });

  it('holds every page once, best first', async () => {
    const { hits } = await search('cách quét mã công an', lexicon, engine);
    expect(hits.length).toBeGreaterThan(2);
    expect(new Set(hits.map(({ hit }) => hit.id)).size).toBe(hits.length);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
  });
});

describe('what is offered', () => {
  it.each<[string, string | undefined, string]>([
    ['chuyen khoang', 'chuyển khoản', 'an unknown word mended'],
    ['kuet ma qr', 'quét mã qr', 'a sound mixed up, with the accents of a title'],
    ['chuyen khoan', undefined, 'nothing where words stand in a row'],
    ['lừa đảo', undefined, 'nothing for what is there'],
    ['cccd', undefined, 'nothing for a known name'],
    ['quét mã zzzzz', undefined, 'nothing where nothing is near'],
  ])('for %j is %j: %s', async (text, offer) => expect((await find(text)).offer).toBe(offer));
});

describe('what is marked', () => {
  it.each<[string, string[], string]>([
    ['lừa đảo', ['lừa đảo'], 'the words typed'],
    ['luwaf ddaor', ['lừa đảo'], 'as they were read'],
    ['cccd', ['cccd', 'căn cước công dân'], 'other names'],
    ['cách quét mã', ['quét mã'], 'the matter of a question'],
    ['chuyen khoang', ['chuyen khoan'], 'slips mended'],
    ['zzzzz', ['zzzzz'], 'the words typed, where nothing is found'],
  ])('for %j holds %j: %s', async (text, expected) => {
    const { marks } = await find(text);
    expect(marks).toEqual(expect.arrayContaining(expected));
    expect(marks.join(' ')).not.toContain('cách');
  });
});
