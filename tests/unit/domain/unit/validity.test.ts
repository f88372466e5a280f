import { describe, expect, it } from 'vitest';
import { covers, fits, validityWords } from '../../../../src/domain/unit/validity.ts';

const old = { validFrom: null, validTo: '2025-06-30' };
const now = { validFrom: '2025-07-01', validTo: null };
const brief = { validFrom: '2025-01-01', validTo: '2025-06-30' };

describe('covers and fits', () => {
  it.each<[string, Parameters<typeof fits>[0], string, boolean, boolean]>([
    ['a year before the end', old, '2024', true, true],
    ['the year of the end', old, '2025', false, true],
    ['the month of the end', old, '2025-06', true, true],
    ['the last day', old, '2025-06-30', true, true],
    ['the day after', old, '2025-07-01', false, false],
    ['an interval over the end', old, '2024/2026', false, false],
    ['an interval that ends with the year of the end', old, '2021/2025', false, true],
    ['the first day', now, '2025-07-01', true, true],
    ['the day before the first', now, '2025-06-30', false, false],
    ['the year of the beginning', now, '2025', false, true],
    ['an interval from before the beginning', now, '2024/2026', false, false],
    ['half a year', brief, '2025-01/2025-06', true, true],
  ])('%s', (_, unit, period, covered, fitting) => expect([covers(unit, period), fits(unit, period)]).toEqual([covered, fitting]));

  it('a target may lie after the end, not before the beginning', () => {
    expect([fits(old, '2030', 'target'), fits(now, '2024', 'target')]).toEqual([true, false]);
  });
});

it.each<[Parameters<typeof validityWords>[0], string]>([
  [old, 'đến 30/6/2025'], [now, 'từ 1/7/2025'], [brief, 'từ 1/1/2025 đến 30/6/2025'], [{ validFrom: null, validTo: null }, ''],
])('validityWords of %o', (unit, words) => expect(validityWords(unit)).toBe(words),
);
