import { describe, expect, it } from 'vitest';
import { headingsRule } from '../../../../src/checks/rules/headings.ts';
import { contentWith, placeOf } from '../../../fixtures/content-with.ts';

const story = 'stories/quet-ma-dau-ngo.mdx';
const faultsOf = async (prose: string) => headingsRule(await contentWith({ [story]: ['Bà bán hàng.', prose] }));

describe('headings that lead a reader astray', () => {
  it.each<[name: string, prose: string, line: number, found: string, fix: string]>([
    ['a jump', '#### Ở chợ\n\nBà.', 38, 'đề mục “#### Ở chợ” nhảy bậc', 'bớt còn 3 dấu #'],
    ['the level of the title', 'Bà.\n\n# Ở chợ', 40, 'đề mục bậc 1 “Ở chợ”', 'thêm một dấu #'],
    ['no words', 'Bà.\n\n###', 40, 'đề mục không có chữ', 'viết chữ sau dấu #, hoặc xóa dòng này'],
    ['a heading twice', '### Ở chợ\n\nBà.\n\n### Ở chợ\n\nBà.', 42, 'đề mục “Ở chợ” đã có ở dòng 38', 'đổi chữ cho khác, hoặc gộp hai phần làm một'],
    ['one anchor for two', '### Ở chợ\n\nBà.\n\n### Ô cho!\n\nBà.', 42, 'đề mục “Ô cho!” đã có ở dòng 38', 'đổi chữ cho khác, hoặc gộp hai phần làm một'],
    ['inside a warning', '<Warning title="Đừng">\n\n##### Ở chợ\n\n</Warning>', 40, 'đề mục “##### Ở chợ” nhảy bậc', 'bớt còn 3 dấu #'],
  ])('%s', async (_, prose, line, found, fix) => {
    const faults = await faultsOf(prose);
    expect(faults.map(placeOf)).toEqual([{ file: `content/${story}`, line, column: 1, code: 'de-muc', field: '' }]);
    expect(faults[0]).toMatchObject({ found, fix });
  });

  it('a guide may not begin with the third level', async () => {
    const content = await contentWith({ 'guides/bao-lua-dao.mdx': ['Đừng chuyển tiền khi bị giục.', '### Đừng'] });
    expect(headingsRule(content)).toMatchObject([{ line: 28, expected: '“##”, hơn đề mục trên nó một bậc', fix: 'bớt còn 2 dấu #' }]);
  });
});

it.each([
  ['down one level, up again', '### Một\n\n#### Hai\n\n### Ba'],
  ['one heading in two entries', '### Trước khi bắt đầu'],
  ['a number sign in a line', 'Gõ # rồi gọi.'],
])('no fault: %s', async (_, prose) => expect(await faultsOf(prose)).toEqual([]));
