import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/import/parse-date.ts';
import type { Cell } from '../../../src/import/table.ts';

const june = new Date('2023-06-01T00:00:00Z');

describe('parseDate', () => {
  it.each<[string, Cell, string]>([
    ['a year', { value: '2023' }, '2023'], ['a year as a number of Excel', { value: 2023 }, '2023'], ['a month', { value: '6/2023' }, '2023-06'], ['a day', { value: '02/06/2023' }, '2023-06-02'],
    ['an ISO day', { value: '2023-06-02' }, '2023-06-02'], ['an interval', { value: '2021–2022' }, '2021/2022'], ['a day of Excel', { value: june }, '2023-06-01'],
    ['a month of Excel', { value: june, format: 'month' }, '2023-06'], ['a year of Excel', { value: june, format: 'year' }, '2023'],
  ])('reads %s', (_, cell, asOf) => expect(parseDate(cell)).toEqual({ asOf }));

  it.each<[string, Cell, string, string]>([
    ['two digits of the year', { value: '2/6/23' }, '“2/6/23”', 'viết đủ bốn chữ số của năm'],
    ['the month before the day', { value: '6/15/2023' }, '“6/15/2023”', 'viết ngày trước, tháng sau'],
    ['a day the calendar lacks', { value: '31/6/2023' }, '“31/6/2023”', 'xem lại ngày có trong lịch không; khoảng thời gian thì mốc đầu trước mốc cuối'],
    ['an interval backwards', { value: '2022–2021' }, '“2022–2021”', 'xem lại ngày có trong lịch không; khoảng thời gian thì mốc đầu trước mốc cuối'],
    ['a bare number of days', { value: 45078 }, '“45078”', 'xem lại ngày có trong lịch không; khoảng thời gian thì mốc đầu trước mốc cuối'],
  ])('refuses %s', (_, cell, found, fix) => expect(parseDate(cell)).toMatchObject({ words: { code: 'sai-thoi-diem', found, fix } }));
});
