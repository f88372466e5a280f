import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../../src/domain/format/parse-period.ts';
import { formatPeriod, formatPeriodShort, isPeriod, periodEnd, periodStart } from '../../../../src/domain/format/period.ts';

describe('parsePeriod', () => {
  it.each([
    ['2023', '2023'], ['năm 2023', '2023'], ['Năm 2023', '2023'], [' 2023 ', '2023'],
    ['6/2023', '2023-06'], ['06/2023', '2023-06'], ['tháng 6/2023', '2023-06'], ['2023-06', '2023-06'], ['12-2023', '2023-12'],
    ['02/06/2023', '2023-06-02'], ['2/6/2023', '2023-06-02'], ['ngày 2/6/2023', '2023-06-02'], ['2-6-2023', '2023-06-02'], ['2.6.2023', '2023-06-02'],
    ['2023-06-02', '2023-06-02'], ['29/2/2024', '2024-02-29'],
    ['2021–2022', '2021/2022'], ['2021-2022', '2021/2022'], ['2021 – 2022', '2021/2022'], ['2021 - 2022', '2021/2022'], ['2021/2022', '2021/2022'],
    ['năm 2021–2022', '2021/2022'], ['từ 2021 đến 2022', '2021/2022'], ['từ 6/2021 đến 2022', '2021-06/2022'], ['6/2021–8/2022', '2021-06/2022-08'],
    ['6/2021-8/2022', '2021-06/2022-08'], ['1/1/2023 - 30/6/2023', '2023-01-01/2023-06-30'], ['2023-01/2023-06', '2023-01/2023-06'],
  ])('reads %s as %s', (text, period) => expect(parsePeriod(text)).toBe(period));

  it.each([
    '', 'hôm qua', '23', '2/6/23', '31/6/2023', '6/15/2023', '13/2023', '0/2023', '29/2/2023', '2022–2021', '2022–2022', '2021–2022–2023', '45078', '2023-6-2', '20233', 'đến 2022', '2021–', '1/2023–2021',
  ])('refuses “%s”', (text) => expect(parsePeriod(text)).toBeNull());
});

/** Periods of the form the data keeps, points and intervals. */
const point = fc.tuple(fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), fc.constantFrom(4, 7, 10)).map(([date, length]) => date.toISOString().slice(0, length));
const period = fc.oneof(point, fc.tuple(point, point).map((ends) => ends.join('/')).filter(isPeriod));

describe('any period', () => {
  it('reads back as printed, with words and without', () => {
    fc.assert(fc.property(period, (value) => {
      expect(parsePeriod(formatPeriod(value))).toBe(value);
      expect(parsePeriod(formatPeriodShort(value))).toBe(value);
      expect(parsePeriod(value)).toBe(value);
    }), { numRuns: 500 });
  });

  it('starts no later than it ends, on days of the calendar', () => {
    fc.assert(fc.property(period, (value) => {
      expect(isPeriod(periodStart(value)) && isPeriod(periodEnd(value))).toBe(true);
      expect(periodStart(value) <= periodEnd(value)).toBe(true);
    }), { numRuns: 500 });
  });

  it('lies within every wider point it begins with', () => {
    fc.assert(fc.property(point, (value) => {
      const year = value.slice(0, 4);
      expect(periodStart(year) <= periodStart(value) && periodEnd(value) <= periodEnd(year)).toBe(true);
    }));
  });
});

it.each([['2023', '2023-01-01'], ['2023-06', '2023-06-01'], ['2023-06-02', '2023-06-02'], ['2021-06/2022', '2021-06-01']])(
  'periodStart of %s is %s', (value, day) => expect(periodStart(value)).toBe(day),
);
