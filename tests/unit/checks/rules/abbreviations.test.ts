import { describe, expect, it } from 'vitest';
import { abbreviationsRule } from '../../../../src/checks/rules/abbreviations.ts';
import { contentWith, json, placeOf, type Change } from '../../../fixtures/content-with.ts';

const story = 'stories/quet-ma-dau-ngo.mdx';
const sentence = 'Bà bán hàng.'; // line 38
const faultsOf = async (changes: Record<string, Change>) => abbreviationsRule(await contentWith(changes));

describe('an abbreviation that nothing explains', () => {
  it.each<[prose: string, shorts: string[], column: number]>([
    ['Bà vào HTX.', ['HTX'], 8],
    ['Ở UBND xã.', ['UBND'], 3],
    ['Sở TT&TT, TTHC.', ['TT&TT', 'TTHC'], 4],
    ['HTX, rồi lại HTX.', ['HTX'], 1],
    ['Lên TP.HCM.', ['TP', 'HCM'], 5],
    ['Họp UBND-HĐND.', ['UBND', 'HĐND'], 5],
    ['Vào HTX (nay).', ['HTX'], 5],
    ['Vào HTX (xã).', ['HTX'], 5],
    ['### Ở HTX\n\nBà.', ['HTX'], 7],
  ])('in %j: %j', async (prose, shorts, column) => {
    const faults = await faultsOf({ [story]: [sentence, prose] });
    expect(faults.map(({ found }) => /“(.+)”/.exec(found)?.[1])).toEqual(shorts);
    expect(placeOf(faults[0]!)).toEqual({ file: `content/${story}`, line: 38, column, code: 'viet-tat', field: '' });
  });

  it('in a field, in words an editor can act on', async () => {
    expect(await faultsOf({ 'guides/quet-ma-qr.mdx': ['"Điện thoại có mạng."', '"Giấy của HTX."'] })).toEqual([{
      file: 'content/guides/quet-ma-qr.mdx', line: 11, column: 15, code: 'viet-tat', field: 'prepare.0',
      found: 'chữ viết tắt “HTX” chưa được giải thích', expected: 'chữ đầy đủ, hoặc chữ viết tắt có trong content/glossary.json',
      fix: 'viết chữ đầy đủ; nếu cần giữ “HTX” thì giải thích ngay trong bài, như “HTX (hợp tác xã)”, hoặc thêm vào content/glossary.json',
    }]);
  });

  it('in JSON, where each text stands alone', async () => {
    const faults = await faultsOf({ 'statements/yen-hoa-14722.json': json((file) => { file.statements[0].text = 'HTX.'; file.statements[0].note = 'HTX (hợp tác xã).'; }) });
    expect(faults.map(placeOf)).toMatchObject([{ field: 'statements.0.text', code: 'viet-tat' }]);
  });
});

describe('is none', () => {
  it.each([
    ['a term', 'Làm CĐS.'],
    ['a part of a term', 'Quét QR.'],
    ['explained behind', 'Bà vào HTX (hợp tác xã).'],
    ['explained before', 'Bà vào hợp tác xã (HTX). HTX đông người.'],
    ['explained as a shortening', 'Bà vào hợp tác xã (gọi tắt là HTX).'],
    ['explained later in the entry', 'Bà vào HTX.\n\nHTX (hợp tác xã) đông người.'],
    ['explained around a quotation', 'Bà có mã “HTX” (mã hợp tác).'],
    ['numbers of documents', 'Theo 18-NQ/TU, 63/2024/NĐ-CP, 24/CT-TTg, 12/QĐ.'],
    ['codes with digits', 'Phòng PA05, C06, 4G.'],
    ['Roman numerals', 'Thế kỷ XXI, quý IV, mục II.'],
    ['units', 'Tốn 20 MB, 500 VNĐ.'],
    ['a quotation', 'Bà nói “vào HTX”.'],
    ['names with small letters', 'Cài VNeID, PC-Covid, PostMart, eTax.'],
    ['words in capitals', 'CHÚ Ý: ĐỪNG chuyển tiền.'],
    ['one letter', 'Mục A, B.'],
    ['addresses', 'Mở https://vov.vn/HTX hay SITE_URL.'],
    ['code', 'Gõ `HTX`.'],
  ])('%s', async (_, prose) => expect(await faultsOf({ [story]: [sentence, prose] })).toEqual([]));

  it.each<[string, string, Change]>([
    ['an alias', 'glossary.json', json((list) => { list[0].aliases = ['vào HTX']; })],
    ['the name of a newspaper', 'sources.json', json((list) => { list[0].shortName = 'HTX'; })],
    ['on the list of allowed words', 'spelling-allowed.txt', () => '# tên riêng\nHTX # tên\n'],
    ['where a slip keeps the glossary from being read', 'glossary.json', json((list) => { list[0].term = 1; })],
    ['where the glossary is no JSON', 'glossary.json', () => '['],
  ])('%s', async (_, path, change) => expect(await faultsOf({ [path]: change, [story]: [sentence, 'Bà vào HTX.'] })).toEqual([]));
});
