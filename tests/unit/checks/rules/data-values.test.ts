import { describe, expect, it } from 'vitest';
import { faultsWith, json, placeOf, type Change } from '../../../fixtures/content-with.ts';

const file = 'observations/yen-hoa-14722.json';
const value = (index: number, value: unknown, quote = '0 1 -1 5 7,5 100 100,5 101'): Change =>
  json(({ observations }) => Object.assign(observations[index], { value, quote }));

describe('a value that does not fit its indicator', () => {
  it.each<[string, number, unknown, number, string, string, string]>([
    ['a share above 100', 0, 100.5, 7, 'ngoai-0-100', '100,5%', 'xem lại số và dấu phẩy; số đếm thì ghi cho chỉ số đếm'],
    ['a share below 0', 0, -1, 7, 'ngoai-0-100', '-1%', 'xem lại số và dấu phẩy; số đếm thì ghi cho chỉ số đếm'],
    ['a range of shares that ends above 100', 0, { from: 5, to: 101 }, 7, 'ngoai-0-100', '5–101%', 'xem lại số và dấu phẩy; số đếm thì ghi cho chỉ số đếm'],
    ['a number as text, with a full stop', 1, '1.582', 25, 'so-thanh-chu', 'chữ “1.582”', 'viết 1582'],
    ['a number as text, with a comma', 1, '7,5', 25, 'so-thanh-chu', 'chữ “7,5”', 'viết 7.5'],
    ['a share as text', 0, '21%', 7, 'so-thanh-chu', 'chữ “21%”', 'viết 21'],
    ['a rate as text', 3, '7,5', 46, 'so-thanh-chu', 'chữ “7,5”', 'viết 7.5'],
    ['words for a number', 1, 'nhiều', 25, 'so-thanh-chu', 'chữ “nhiều”', 'viết số, hoặc dùng một chỉ số ghi bằng chữ'],
    ['a count below 0', 1, -1, 25, 'so-am', '-1', 'xóa dấu trừ nếu gõ nhầm'],
    ['a range downwards', 1, { from: 101, to: 5 }, 25, 'khoang-nguoc', '101–5', 'đổi chỗ hai số; hai số bằng nhau thì ghi một số'],
    ['a range of one number', 3, { from: 5, to: 5 }, 46, 'khoang-nguoc', '5–5', 'đổi chỗ hai số; hai số bằng nhau thì ghi một số'],
  ])('%s', async (_, index, wrong, line, code, found, fix) => {
    const faults = await faultsWith({ [file]: value(index, wrong) }, 'content-merged');
    expect(faults.map(placeOf)).toEqual([{ file: `content/${file}`, line, column: 7, code, field: `observations.${index}.value` }]);
    expect(faults[0]).toMatchObject({ found, fix });
  });

  it('names the indicator and how it is measured', async () => {
    const [share, count] = await faultsWith({ [file]: json(({ observations }) => { observations[0].value = 101; observations[1].value = '1.582'; observations[0].quote = '101'; }) }, 'content-merged');
    expect(share?.expected).toBe('tỷ lệ từ 0 đến 100, vì “Tỷ lệ hồ sơ nộp qua mạng” đo bằng phần trăm');
    expect(count?.expected).toBe('một con số không có ngoặc kép và dấu chấm ngàn, vì “Số lượt cài ứng dụng” đo bằng số');
  });

  it('is found in a target of an indicator too', async () => {
    const faults = await faultsWith({ 'indicators.json': json(([share]) => Object.assign(share.targets[0], { value: 150, quote: '150' })) }, 'content-merged');
    expect(faults.map(placeOf)).toEqual([{ file: 'content/indicators.json', line: 15, column: 9, code: 'ngoai-0-100', field: '0.targets.0.value' }]);
  });
});

it.each<[string, number, unknown]>([
  ['0%', 0, 0], ['100%', 0, 100], ['a range of shares', 0, { from: 0, to: 100 }], ['a count of 0', 1, 0], ['a rate with a fraction', 3, 7.5],
  ['a rate below 0', 3, -1], ['a rate above 100', 3, 101], ['words where words are meant', 4, 'tốt'], ['a number where words are meant', 4, 5],
])('lets %s be', async (_, index, right) => expect(await faultsWith({ [file]: value(index, right) }, 'content-merged')).toEqual([]));
