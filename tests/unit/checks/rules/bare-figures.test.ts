import { describe, expect, it } from 'vitest';
import { faultsWith, placeOf } from '../../../fixtures/content-with.ts';

const story = 'stories/quet-ma-dau-ngo.mdx';
const sentence = 'Bà bán hàng.'; // line 38

describe('a number typed into a story or a pilot', () => {
  it.each<[path: string, from: string, prose: string, number: string, line: number, column: number]>([
    [story, sentence, 'Bà có 3 con.', '3', 38, 7],
    [story, sentence, 'Bà có 1.582 con.', '1.582', 38, 7],
    [story, sentence, 'Lãi 7,5 phần.', '7,5', 38, 5],
    [story, sentence, 'Bán được 15/18 món.', '15/18', 38, 10],
    [story, sentence, 'Bà bán hàng\nở 2 chợ.', '2', 39, 3],
    [story, sentence, 'Bà **bán 2 món** hàng.', '2', 38, 10],
    [story, sentence, '- Bán 2 món.', '2', 38, 7],
    [story, sentence, 'Năm 2023 bán 20 món.', '20', 38, 14],
    [story, sentence, 'Năm 2023\nbán 20 món\nmỗi ngày.', '20', 39, 5],
    [story, sentence, 'Bà bán hàng\nở chợ\nvới 12 người.', '12', 40, 5],
    [story, sentence, 'Tháng 123 bà nghỉ.', '123', 38, 7],
    [story, sentence, 'Ngày 123 bà nghỉ.', '123', 38, 6],
    [story, sentence, 'Bán 1800 món.', '1800', 38, 5],
    [story, sentence, 'Bán 20235 món.', '20235', 38, 5],
    [story, sentence, 'Có 2000 hộ dùng.', '2000', 38, 4],
    [story, sentence, 'Có 2000\nngười dùng.', '2000', 38, 4],
    [story, sentence, 'Trả 2000đồng.', '2000', 38, 5],
    [story, sentence, 'Năm 2023 có 2000 hộ.', '2000', 38, 13],
    [story, sentence, 'Có 1990 m² đất.', '1990', 38, 4],
    [story, sentence, 'Thu 2000 triệu đồng.', '2000', 38, 5],
    [story, sentence, 'Bà nói “hay”, bán 2 món.', '2', 38, 19],
    [story, sentence, '<Warning title="Đừng">\nCó 2 món.\n</Warning>', '2', 39, 4],
    ['pilots/yen-hoa.mdx', '# Bài học\n\nNguồn không nói.', '# Bài học\n\nXã có 3 bài.', '3', 46, 7],
  ])('%s: %j → %j', async (path, from, prose, number, line, column) => {
    const faults = await faultsWith({ [path]: [from, prose] });
    expect(faults.map(placeOf)).toEqual([{ file: `content/${path}`, line, column, code: 'so-tran', field: '' }]);
    expect(faults[0]?.found).toBe(`con số “${number}” gõ thẳng vào bài`);
  });
});

it('every number of a text is named', async () => {
  const faults = await faultsWith({ [story]: [sentence, 'Bán 3 con, lãi 7,5 phần.\nNăm 2023 bán 2000–2500 con, nuôi 12 con.'] });
  expect(faults.map(({ line, column, found }) => `${line}:${column} ${found}`)).toEqual([
    '38:5 con số “3” gõ thẳng vào bài',
    '38:16 con số “7,5” gõ thẳng vào bài',
    '39:14 con số “2000” gõ thẳng vào bài',
    '39:19 con số “2500” gõ thẳng vào bài',
    '39:34 con số “12” gõ thẳng vào bài',
  ]);
});

it('the editor reads what may be typed and how a number is declared', async () => {
  expect(await faultsWith({ [story]: [sentence, 'Bà có 3 con.'] })).toMatchObject([
    {
      expected: 'số lấy từ dữ liệu, kèm ngày và nguồn (ngày, tháng, năm thì gõ được)',
      fix: 'khai báo số trong trường figures rồi viết <Figure id="…" />, hoặc dùng id có sẵn trong content/observations/',
    },
  ]);
});

describe('digits that are no figures', () => {
  it.each([
    ['a year', 'Năm 2023 bà bán hàng.'],
    ['years', 'Từ 2021–2025 bà bán hàng.'],
    ['years of the last century', 'Năm 1995, rồi 1998–2001, bà bán hàng.'],
    ['a year before what could be counted', 'Năm 2022 xã mở lớp. Đến năm 2023, 2024 và 2025 người dân quen dần.'],
    ['years before what could be counted', 'Giai đoạn 2021–2025 xã làm thử.'],
    ['a date before what could be counted', 'Từ 9/2020 xã làm, ngày 2/6/2023 xã họp, tháng 5/2024 người dân dùng.'],
    ['a year before a word that begins like one', 'Trước 2023 mãi chưa xong, sau 2024 hội làng.'],
    ['a month', 'Tháng 4 bà bán, tháng 12 bà nghỉ.'],
    ['a month of a year', 'Từ 9/2020 bà bán hàng.'],
    ['a day', 'Ngày 2/6/2023 và ngày 15 bà bán hàng.'],
    ['a day of one digit, a date of two', 'Ngày 5, rồi ngày 30/12/2022, bà bán hàng.'],
    ['the words of a source', 'Bà nói “bán 20 món một ngày” với báo.'],
    ['a quotation', '> Bán 20 món.'],
    ['the text of a link', 'Xem [Nghị quyết 18](https://vov.vn/18).'],
    ['code', 'Gọi `113`.'],
    ['a heading', '### Bước 1\n\nBà bán hàng.'],
    ['a property', '<Warning title="Gọi 113">\nĐừng.\n</Warning>'],
  ])('%s', async (_, prose) => expect(await faultsWith({ [story]: [sentence, prose] })).toEqual([]));

  it('any, in a guide', async () => {
    expect(await faultsWith({ 'guides/bao-lua-dao.mdx': ['Đừng chuyển tiền', 'Gọi 113, chờ 5 phút, đừng chuyển tiền'] })).toEqual([]);
  });
});
