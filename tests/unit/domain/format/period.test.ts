import { describe, expect, it } from 'vitest';
import { formatPeriod, formatPeriodShort, isPeriod, periodEnd, periodStart } from '../../../../src/domain/format/period.ts';

describe('isPeriod', () => {
  it.each([
    ['2023', 'a year'],
    ['2023-06', 'a month'],
    ['2023-06-02', 'a day'],
    ['2024-02-29', 'the leap day'],
    ['2021/2022', 'years'],
    ['2023-06/2023-07', 'months'],
    ['2023-06-02/2023-06-05', 'days'],
  ])('accepts %s (%s)', (value) => expect(isPeriod(value)).toBe(true));

  it.each([
    ['2023-02-30', 'no such day'],
    ['2023-02-29', 'not a leap year'],
    ['2023-06-31', 'no such day'],
    ['2023-06-00', 'no day zero'],
    ['2023-13', 'no such month'],
    ['2023-00', 'no month zero'],
    ['2023-6', 'month of one digit'],
    ['23', 'year of two digits'],
    ['02/06/2023', 'Vietnamese order'],
    ['2023-06-02T00:00:00Z', 'a time'],
    [' 2023', 'a blank'],
    ['', 'nothing'],
    ['2022/2021', 'backwards'],
    ['2021/2021', 'no length'],
    ['2021/2022/2023', 'three points'],
    ['/2022', 'no start'],
    ['2021/', 'no end'],
    ['2021/2022-02-30', 'an end that does not exist'],
  ])('refuses “%s” (%s)', (value) => expect(isPeriod(value)).toBe(false));
});

it.each([
  ['2023-06-02', '2/6/2023', '2/6/2023', '2023-06-02', '2023-06-02'],
  ['2023-12-30', '30/12/2023', '30/12/2023', '2023-12-30', '2023-12-30'],
  ['2023-06', 'tháng 6/2023', '6/2023', '2023-06-01', '2023-06-30'],
  ['2024-02', 'tháng 2/2024', '2/2024', '2024-02-01', '2024-02-29'],
  ['2023', 'năm 2023', '2023', '2023-01-01', '2023-12-31'],
  ['2021/2022', 'năm 2021–2022', '2021–2022', '2021-01-01', '2022-12-31'],
  ['2021/2022-06', 'từ năm 2021 đến tháng 6/2022', '2021–6/2022', '2021-01-01', '2022-06-30'],
  ['2023-06/2023-07', 'từ tháng 6/2023 đến tháng 7/2023', '6/2023–7/2023', '2023-06-01', '2023-07-31'],
  ['2023-06-02/2023-06-05', 'từ 2/6/2023 đến 5/6/2023', '2/6/2023–5/6/2023', '2023-06-02', '2023-06-05'],
])('%s is “%s”, short “%s”, and lasts from %s to %s', (value, long, short, start, end) => {
  expect([formatPeriod(value), formatPeriodShort(value), periodStart(value), periodEnd(value)]).toEqual([long, short, start, end]);
});
