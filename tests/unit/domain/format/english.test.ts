import { describe, expect, it } from 'vitest';
import { englishPeriod, englishQuantity } from '../../../../src/domain/format/english.ts';

describe('English figures', () => {
  it.each([
    [{ value: 1582, unit: 'lượt cài' }, '1,582'],
    [{ value: 7.5, unit: '%' }, '7.5%'],
    [{ value: 70, unit: '%', qualifier: 'khoảng' }, 'about 70%'],
    [{ value: { from: 3000, to: 5000 }, unit: 'đồng' }, '3,000–5,000'],
  ])('%o is %s', (quantity, words) => expect(englishQuantity(quantity)).toBe(words));
  it('refuses Vietnamese words', () => {
    expect(() => englishQuantity({ value: 'có', unit: '' })).toThrow('Unexpected words `có`');
    expect(() => englishQuantity({ value: 1, unit: '', qualifier: 'chừng' })).toThrow('Unexpected qualifier `chừng`');
  });
});

it.each([['2023-06-02', '2 June 2023'], ['2020-09', 'September 2020'], ['2021/2022', '2021–2022'], ['2024', '2024']])('the period %s is %s', (period, words) => expect(englishPeriod(period)).toBe(words));
