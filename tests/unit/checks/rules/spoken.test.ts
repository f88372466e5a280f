import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/checks/check-content.ts';
import { spokenRule } from '../../../../src/checks/rules/spoken.ts';
import { contentWith, json, placeOf, type Change } from '../../../fixtures/content-with.ts';

const story = 'stories/quet-ma-dau-ngo.mdx';
const guide = 'guides/quet-ma-qr.mdx';
const sentence = 'Bà bán hàng.'; // line 38
const faultsOf = async (changes: Record<string, Change>) => spokenRule(await contentWith(changes));

describe('an abbreviation that nobody knows how to read', () => {
  it('in a quotation, which the rule on abbreviations leaves alone', async () => {
    const faults = await faultsOf({ [story]: [sentence, 'Bà nói “vào XNK”, rồi “XNK” nữa.\n\nÔng nói “XNK”.'] });
    expect(faults.map(placeOf)).toEqual([{ file: `content/${story}`, line: 38, column: 13, code: 'chua-biet-doc', field: '' }]);
    expect(faults[0]).toMatchObject({
      found: 'chữ viết tắt “XNK”, chưa biết đọc thành tiếng thế nào', expected: 'chữ đầy đủ, hoặc chữ viết tắt có cách đọc trong content/glossary.json',
      fix: 'viết chữ đầy đủ; nếu cần giữ “XNK” thì thêm nó vào content/glossary.json, cách đọc ghi ở trường spoken',
    });
  });

  it('though the entry explains it, for the voice reads each text alone', async () =>
    expect((await faultsOf({ [story]: [sentence, 'Bà bán cho XNK (xuất nhập khẩu).'] })).map(placeOf)).toMatchObject([{ line: 38, column: 12 }]));

  it('in a field, at its place', async () =>
    expect((await faultsOf({ [guide]: ['"Lau sạch ống kính."', '"Hỏi “XNK”."'] })).map(placeOf)).toEqual([{ file: `content/${guide}`, line: 23, column: 16, code: 'chua-biet-doc', field: 'troubles.0.fix' }]));

  it('is told once, by the rule on abbreviations where both see it', async () => {
    const faults = checkContent(await contentWith({ [story]: [sentence, 'Bà vào XNK.'] }), '2026-11-22');
    expect(faults.map(({ code }) => code)).toEqual(['viet-tat']);
  });
});

describe('is none', () => {
  it.each([
    ['known by the glossary', 'Làm CĐS.'],
    ['known to every reader', 'Ở UBND xã, theo 18-NQ/TU, gửi 5.000 VND.'],
    ['a name of readable pieces', 'Lên PostMart.'],
    ['code', 'Gõ `XNK`.'],
  ])('%s', async (_, prose) => expect(await faultsOf({ [story]: [sentence, prose] })).toEqual([]));

  it('in a field that is not read aloud', async () => expect(await faultsOf({ [guide]: ['"Văn bản căn cứ"', '"Văn bản “XNK”"'] })).toEqual([]));
  it('while the glossary is broken', async () => expect(await faultsOf({ 'glossary.json': () => '[', [story]: [sentence, 'Bà nói “XNK”.'] })).toEqual([]));
});

describe('the words for reading', () => {
  it.each<[string, string, string]>([
    ['a digit', 'mã 2', '2'],
    ['an abbreviation', 'mã QR', 'QR'],
  ])('hold no %s', async (_, spoken, sign) => {
    const faults = await faultsOf({ 'glossary.json': json((list) => { list[1].spoken = spoken; }) });
    expect(faults.map(placeOf)).toMatchObject([{ file: 'content/glossary.json', code: 'chua-biet-doc', field: '1.spoken' }]);
    expect(faults[0]!.found).toBe(`cách đọc có “${sign}”`);
  });

  it('of a host neither', async () =>
    expect((await faultsOf({ 'trusted-hosts.json': json((list) => { list[0].spoken = 'vov chấm VN'; }) })).map(placeOf)).toMatchObject([{ file: 'content/trusted-hosts.json', field: '0.spoken' }]));
});
