import { describe, expect, it } from 'vitest';
import { personalDataRule } from '../../../../src/checks/rules/personal-data.ts';
import { contentWith, faultsWith, placeOf, type Change } from '../../../fixtures/content-with.ts';

const story = 'stories/quet-ma-dau-ngo.mdx';
const guide = 'guides/bao-lua-dao.mdx';
const faultsOf = async (path: string, change: Change) => personalDataRule(await contentWith({ [path]: change }));

describe('personal data is refused, and masked in the report', () => {
  it.each<[string, path: string, change: Change, line: number, column: number, code: string, field: string, shown: string]>([
    ['a telephone in prose', story, ['Bà bán hàng.', 'Gọi bà\nsố 09**12** 345 678.'], 39, 4, 'so-dien-thoai-rieng', '', '09••••••••'],
    ['a telephone in a field', guide, ['forWhom: "', 'forWhom: "Gọi 0912.345.678. '], 8, 1, 'so-dien-thoai-rieng', 'forWhom', '09••••••••'],
    ['a telephone in a link', story, ['Bà bán hàng.', '[gọi](tel:+84912345678)'], 38, 1, 'so-dien-thoai-rieng', '', '09••••••••'],
    ['a telephone under a picture', story, ['Bà bán hàng.', '![bà, 0912345678](/a.jpg)'], 38, 1, 'so-dien-thoai-rieng', '', '09••••••••'],
    ['a channel without source', guide, ['label: "Công an xã"', 'label: "Công an xã"\n    phone: "0912345678"'], 23, 5, 'so-dien-thoai-rieng', 'channels.0.phone', '09••••••••'],
    ['an identity number', story, ['role: "người dân"', 'role: "người dân, 001085001234"'], 15, 5, 'so-dinh-danh', 'people.0.role', '00••••••••••'],
    ['an account', guide, ['done: "', 'done: "Gửi STK 123456789012. '], 16, 1, 'so-tai-khoan', 'done', '12••••••••••'],
    ['a card in a title of a warning', story, ['Bà bán hàng.', '<Warning title="Thẻ 4111111111111111">\nĐừng.\n</Warning>'], 38, 1, 'so-tai-khoan', '', '41••••••••••••••'],
    ['a mailbox', story, ['Bà bán hàng.', 'Thư: na.tran@gmail.com'], 38, 6, 'thu-dien-tu', '', 'na•••@gmail.com'],
    ['a mailbox in a link', story, ['Bà bán hàng.', '[thư](mailto:na.tran@gmail.com)'], 38, 1, 'thu-dien-tu', '', 'na•••@gmail.com'],
    ['a telephone in JSON', 'sources.json', ['"title": "Bài đếm bảng"', '"title": "Bài đếm bảng, 0912345678"'], 10, 50, 'so-dien-thoai-rieng', '8.title', '09••••••••'],
  ])('%s', async (_, path, change, line, column, code, field, shown) => {
    const faults = await faultsOf(path, change);
    expect(faults.map(placeOf)).toEqual([{ file: `content/${path}`, line, column, code, field }]);
    expect(faults[0]?.found).toContain(`: ${shown}`);
    expect(JSON.stringify(faults)).not.toMatch(/345|1234|1111|na\.tran/);
  });
});

describe('an official telephone', () => {
  const listed: Change = ['label: "Công an xã"', 'label: "Công an xã"\n    phone: "02438251234"\n    source: nguon-kenh'];

  it('is a channel with its source', async () => expect(await faultsOf(guide, listed)).toEqual([]));
  it('may then stand in any text', async () => {
    expect(personalDataRule(await contentWith({ [guide]: listed, [story]: ['Bà bán hàng.', 'Gọi 024 3825 1234.'] }))).toEqual([]);
  });
  it('and no other', async () => {
    expect(personalDataRule(await contentWith({ [guide]: listed, [story]: ['Bà bán hàng.', 'Gọi 024 3825 1235.'] }))).toMatchObject([{ code: 'so-dien-thoai-rieng' }]);
  });
});

it('no rule prints the number', async () => {
  const faults = await faultsWith({ [story]: ['Bà bán hàng.', 'Gọi bà số 0912345678 hoặc 0912 345 678.'] });
  expect(faults.map(({ code }) => code)).toEqual(expect.arrayContaining(['so-dien-thoai-rieng']));
  expect(JSON.stringify(faults)).not.toMatch(/0912/);
});
