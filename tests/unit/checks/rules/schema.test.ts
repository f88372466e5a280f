import { expect, it } from 'vitest';
import { schemaRule } from '../../../../src/checks/rules/schema.ts';
import { contentWith, faultsWith, placeOf, type Change } from '../../../fixtures/content-with.ts';

const guide = 'guides/bao-lua-dao.mdx';
const term = 'glossary.json';

it.each<[name: string, path: string, change: Change, line: number, column: number, code: string, field: string]>([
  ['a missing field of an entry', guide, ['title: "Báo lừa đảo"\n', ''], 2, 1, 'thieu-truong', 'title'],
  ['a missing field of a list item', guide, ['trick: "Giả danh công an."\n    response', 'response'], 18, 5, 'thieu-truong', 'scams.0.trick'],
  ['an unknown field of an entry', guide, ['topic:', 'tacGia: "Na"\ntopic:'], 7, 1, 'truong-la', 'tacGia'],
  ['an unknown field of a list item', guide, ['label: "Công an xã"', 'label: "Công an xã"\n    gio: "8 giờ"'], 23, 5, 'truong-la', 'channels.0.gio'],
  ['a day that does not exist', guide, ['checked: 2026-11-22', 'checked: 2026-02-30'], 23, 1, 'sai-day', 'checked'],
  ['a day in Vietnamese order', guide, ['reviewBy: 2027-05-22', 'reviewBy: 22/5/2027'], 25, 1, 'sai-day', 'reviewBy'],
  ['a word outside a list', guide, ['kind: office', 'kind: uy-ban'], 21, 5, 'sai-lua-chon', 'channels.0.kind'],
  ['text for a list', guide, ['["Số của kẻ gọi."]', '"Số của kẻ gọi."'], 10, 1, 'sai-kieu', 'prepare'],
  ['an address without https', guide, ['label: "Công an xã"', 'label: "Công an xã"\n    url: conganxa.vn'], 23, 5, 'sai-dia-chi', 'channels.0.url'],
  ['blanks at the end of a text', guide, ['"Công an đã nhận tin."', '"Công an đã nhận tin. "'], 16, 1, 'sai-blanks', 'done'],
  ['a missing field in JSON', term, ['\n    "spoken": "mã quy a",', ''], 9, 3, 'thieu-truong', '1.spoken'],
  ['an unknown field in JSON', term, ['"id": "cds",', '"id": "cds",\n    "nghia": "x",'], 4, 5, 'truong-la', '0.nghia'],
  ['a number for text in JSON', term, ['"Mã QR"', '5'], 11, 5, 'sai-kieu', '1.term'],
  ['a toneful id in JSON', term, ['"ma-qr"', '"mã-qr"'], 10, 5, 'sai-dang', '1.id'],
  ['a group for the list in a file', term, () => '{ "cds": {} }', 1, 1, 'sai-kieu', ''],
])('finds %s', async (_, path, change, line, column, code, field) => {
  expect((await faultsWith({ [path]: change })).map(placeOf)).toEqual([{ file: `content/${path}`, line, column, code, field }]);
});

it('names each of several unknown fields at its own line', async () => {
  const faults = schemaRule(await contentWith({ [guide]: ['topic:', 'tacGia: "Na"\nnguon: "VOV"\ntopic:'] }));
  expect(faults.map(({ line, code, field, found }) => [line, code, field, found])).toEqual([
    [7, 'truong-la', 'tacGia', 'trường lạ: tacGia'],
    [8, 'truong-la', 'nguon', 'trường lạ: nguon'],
  ]);
});

it.each<[name: string, path: string, change: Change, fix: string]>([
  ['the field that was meant', guide, ['topic:', 'topics:'], 'sửa thành “topic” nếu gõ nhầm, không thì xóa trường này'],
  ['the field of a list item that was meant', guide, ['response:', 'respons:'], 'sửa thành “response” nếu gõ nhầm, không thì xóa trường này'],
  ['no field that is there already', guide, ['topic:', 'topics: an-toan\ntopic:'], 'xóa trường này, hoặc sửa tên nếu gõ nhầm'],
  ['no field when none is near', guide, ['topic:', 'soTrangTrongSach: 5\ntopic:'], 'xóa trường này, hoặc sửa tên nếu gõ nhầm'],
])('proposes %s', async (_, path, change, fix) => {
  expect(schemaRule(await contentWith({ [path]: change })).filter(({ code }) => code === 'truong-la').map((fault) => fault.fix)).toEqual([fix]);
});
