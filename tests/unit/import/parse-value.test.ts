import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/domain/format/quantity.ts';
import { parseValue } from '../../../src/import/parse-value.ts';
import type { Cell } from '../../../src/import/table.ts';

const share = { kind: 'share', unit: '%', name: 'Tỷ lệ hồ sơ' } as const;
const count = { kind: 'count', unit: 'nhóm', name: 'Số nhóm' } as const;
const text = { kind: 'text', unit: 'bậc', name: 'Xếp loại' } as const;
const yesNo = { kind: 'yes-no', unit: '', name: 'Có tổ' } as const;
type Measure = typeof share | typeof count | typeof text | typeof yesNo;

describe('parseValue', () => {
  it.each<[Cell['value'], Measure, Value]>([
    ['1.582', count, 1582], ['1582', count, 1582], ['7,5', count, 7.5], ['7,5%', share, 7.5], ['7,5 %', share, 7.5], ['21', share, 21], ['1.234,5', count, 1234.5], ['-5', count, -5],
    ['3.000–5.000', count, { from: 3000, to: 5000 }], ['3.000-5.000', count, { from: 3000, to: 5000 }], ['3.000 - 5.000', count, { from: 3000, to: 5000 }],
    ['từ 3.000 đến 5.000', count, { from: 3000, to: 5000 }], ['Từ 3.000 đến 5.000', count, { from: 3000, to: 5000 }], ['10–15%', share, { from: 10, to: 15 }], ['10%-15%', share, { from: 10, to: 15 }],
    ['từ 7,5% đến 10%', share, { from: 7.5, to: 10 }], [1582, count, 1582], [7.5, share, 7.5], [0.1 + 0.2, count, 0.3],
    ['đã hoàn thành', text, 'đã hoàn thành'], ['1.582', text, '1.582'], [5, text, '5'], [7.5, text, '7,5'], ['có', yesNo, 'có'], [true, yesNo, 'có'], [false, yesNo, 'không'],
  ])('reads %o for %o as %o', (value, indicator, expected) => expect(parseValue({ value }, indicator)).toEqual({ value: expected }));

  it.each([[0.21, 21], [0.07, 7], [0.075, 7.5], [1, 100], [0.285, 28.5]])('reads an Excel percentage %d as %d', (value, percent) => {
    expect(parseValue({ value, format: 'percent' }, share)).toEqual({ value: percent });
    expect(parseValue({ value, format: 'percent' }, text)).toEqual({ value: `${String(percent).replace('.', ',')}%` });
  });

  it.each<[string, Cell, Measure, string, string, string]>([
    ['two readings', { value: '1,582' }, count, 'so-hai-nghia', '“1,582”', 'viết 1.582 nếu là số nguyên 1582, hoặc 1,5820 nếu là phần lẻ'],
    ['two readings in a range', { value: '1,582–2,000' }, count, 'so-hai-nghia', '“1,582–2,000”', 'viết 1.582 nếu là số nguyên 1582, hoặc 1,5820 nếu là phần lẻ'],
    ['a percent sign on a count', { value: '21%' }, count, 'sai-so', '“21%”', 'bỏ dấu % nếu là số nhóm; nếu là tỷ lệ thì chọn chỉ số đo bằng phần trăm'],
    ['an Excel percentage for a count', { value: 0.21, format: 'percent' }, count, 'sai-so', '“21%”', 'bỏ dấu % nếu là số nhóm; nếu là tỷ lệ thì chọn chỉ số đo bằng phần trăm'],
    ['words for a count', { value: 'bốn nhóm' }, count, 'sai-so', '“bốn nhóm”', 'viết con số: 1582, 1.582, 7,5, hoặc khoảng 3.000–5.000'],
    ['English grouping', { value: '1,234.5' }, count, 'sai-so', '“1,234.5”', 'viết con số: 1582, 1.582, 7,5, hoặc khoảng 3.000–5.000'],
    ['a word of measure with the number', { value: 'Hơn 1.300' }, count, 'sai-so', '“Hơn 1.300”', 'chỉ để con số ở đây, chữ “hơn” ghi ở cột Từ chỉ mức'],
    ['a range of three', { value: '1-2-3' }, count, 'sai-so', '“1-2-3”', 'viết con số: 1582, 1.582, 7,5, hoặc khoảng 3.000–5.000'],
    ['a day that Excel made', { value: new Date('2023-08-05T00:00:00Z') }, text, 'sai-so', '“2023-08-05”', 'Excel đã đổi ô này thành ngày; đặt ô ở dạng Text rồi gõ lại'],
    ['a truth value for a count', { value: true }, count, 'sai-so', '“TRUE”', 'viết con số'],
  ])('refuses %s', (_, cell, indicator, code, found, fix) => expect(parseValue(cell, indicator)).toMatchObject({ words: { code, found, fix } }));

  it('what it advises for a number with two readings is then read', () => {
    expect([parseValue({ value: '1.582' }, count), parseValue({ value: '1,5820' }, count)]).toEqual([{ value: 1582 }, { value: 1.582 }]);
  });
});
