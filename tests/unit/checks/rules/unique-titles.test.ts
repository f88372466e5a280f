import { expect, it } from 'vitest';
import { uniqueTitlesRule } from '../../../../src/checks/rules/unique-titles.ts';
import { contentWith } from '../../../fixtures/content-with.ts';

const titled = async (title: string) => uniqueTitlesRule(await contentWith({ 'guides/quet-ma-qr.mdx': ['"Quét mã QR để trả tiền"', JSON.stringify(title)] }));

it.each(['Báo lừa đảo', 'BÁO LỪA ĐẢO', 'Bao lua dao', 'Bảo Lụa Đào', 'Báo  lừa, đảo!', 'Báo lừa đảo'.normalize('NFD')])('“%s” is taken by “Báo lừa đảo”', async (title) => {
  expect(await titled(title)).toEqual([{
    file: 'content/guides/quet-ma-qr.mdx', line: 2, column: 1, code: 'trung-tieu-de', field: 'title',
    found: `tiêu đề “${title}”, trùng với bài content/guides/bao-lua-dao.mdx`, expected: 'mỗi bài một tiêu đề, khác cả khi bỏ dấu',
    fix: 'thêm điều làm bài này khác bài kia: nơi chốn, việc làm, hoặc năm',
  }]);
});

it('is taken by an entry of another kind too', async () => expect(await titled('Yên Hòa làm thử')).toHaveLength(1));

it.each(['Báo lừa đảo qua mạng', 'Báo lừa'])('“%s” is free', async (title) => expect(await titled(title)).toEqual([]));
