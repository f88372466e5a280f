import { describe, expect, it } from 'vitest';
import { spellingRule } from '../../../../src/checks/rules/spelling.ts';
import { contentWith, json, placeOf, type Change } from '../../../fixtures/content-with.ts';

const story = 'stories/quet-ma-dau-ngo.mdx';
const sentence = 'Bà bán hàng.'; // line 38
const faultsOf = async (changes: Record<string, Change>) => spellingRule(await contentWith(changes));

describe('a misspelt syllable, with the nearest one', () => {
  it.each([
    ['nghành', 'ngành'],
    ['giử', 'giữ'],
    ['nguời', 'người'],
    ['chuyễn', 'chuyển'],
    ['đươc', 'được'],
    ['trươc', 'trước'],
    ['tíêng', 'tiếng'],
    ['ngiêm', 'nghiêm'],
    ['xữ', 'xử'],
    ['thỏai', 'thoải'],
    ['hòan', 'hoàn'],
  ])('%s → %s', async (word, suggestion) => {
    expect(await faultsOf({ [story]: [sentence, `Bà ${word} hàng.`] })).toEqual([{
      file: `content/${story}`, line: 38, column: 4, code: 'chinh-ta', severity: 'warning', field: '',
      found: `“${word}”, từ điển không có tiếng này`, expected: 'tiếng Việt viết đúng chính tả',
      fix: `có phải “${suggestion}” không? Nếu “${word}” là đúng, thêm nó vào content/spelling-allowed.txt`,
    }]);
  });

  it('is named once a file', async () => {
    const faults = await faultsOf({ [story]: [sentence, 'Bà giử hàng, giử tiền, xữ lý.'] });
    expect(faults.map(({ column, found }) => `${column} ${found.split(',')[0]}`)).toEqual(['4 “giử”', '24 “xữ”']);
  });

  it('is found in fields and data', async () => {
    const faults = await faultsOf({ [story]: ['Xã treo bảng mã ở', 'Xã treo bãng mã ở'], 'statements/yen-hoa-14722.json': json((file) => { file.statements[0].text = 'Xã lập tỗ.'; }) });
    expect(faults.map(placeOf)).toMatchObject([{ field: 'summary', line: 3, column: 19 }, { field: 'statements.0.text', code: 'chinh-ta' }]);
  });

  it('has no suggestion where none is near', async () => {
    expect(await faultsOf({ [story]: [sentence, 'Bà photocopy.'] })).toMatchObject([{ fix: 'xem lại cách viết; nếu “photocopy” là đúng, thêm nó vào content/spelling-allowed.txt' }]);
  });
});

describe('is none', () => {
  it.each([
    ['right words', 'Nghề nghiệp, khuỷu, quý, giường, xoong, ngoằn ngoèo.'],
    ['the old tone style', 'Hòa hòa, thủy thủ, mạnh khỏe, hóa.'],
    ['the new tone style, which has a rule of its own', 'Bà khoẻ, hoà thuận.'],
    ['capitals', 'Bà Zoé, ông Kìn ở Đắk Lắk, Nguyễn.'],
    ['letters that Vietnamese has not', 'Mở wifi, web, file.'],
    ['addresses and file names', 'Mở dichvucong.gov.vn, vov.vn/nghanh, ai@nghanh.vn, nghanh_a.'],
    ['compounds with hyphens', 'Bị vi-rút, mét-khối.'],
    ['a quotation', 'Bà nói “nghành”.'],
    ['code', 'Gõ `nghanh`.'],
  ])('%s', async (_, prose) => expect(await faultsOf({ [story]: [sentence, prose] })).toEqual([]));

  it.each<[string, Record<string, Change>]>([
    ['on the list of allowed words', { 'spelling-allowed.txt': () => 'inox   # thép không gỉ\n' }],
    ['a term of the glossary', { 'glossary.json': json((list) => { list[0].term = 'Thép Inox'; }) }],
  ])('%s', async (_, changes) => expect(await faultsOf({ ...changes, [story]: [sentence, 'Biển inox.'] })).toEqual([]));

  it('how a word sounds', async () => expect(await faultsOf({ 'glossary.json': json((list) => { list[0].spoken = 'mã kiu a'; }) })).toEqual([]));
});
