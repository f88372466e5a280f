import { describe, expect, it } from 'vitest';
import { clockAfter, formatMinutes, timetable, totalMinutes } from '../../../../src/domain/session/timetable.ts';

describe('timetable', () => {
  it('places each item after the one before it', () => {
    const placed = timetable([{ title: 'Chào hỏi', minutes: 5 }, { title: 'Bài một', minutes: 25 }, { title: 'Hỏi đáp', minutes: 10 }]);
    expect(placed.map(({ title, from, to }) => `${from}–${to} ${title}`)).toEqual(['0–5 Chào hỏi', '5–30 Bài một', '30–40 Hỏi đáp']);
    expect(totalMinutes(placed)).toBe(40);
  });

  it('of nothing is empty', () => {
    expect(timetable([])).toEqual([]);
    expect(totalMinutes([])).toBe(0);
  });
});

describe('the clock', () => {
  it.each([
    ['19:00', 0, '19:00'],
    ['19:00', 75, '20:15'],
    ['07:45', 20, '08:05'],
    ['23:50', 15, '00:05'],
    ['7:45', 20, ''],
    ['24:00', 5, ''],
    ['', 5, ''],
  ])('at %s, %i minutes later, shows “%s”', (start, minutes, expected) => expect(clockAfter(start, minutes)).toBe(expected));
});

describe('minutes in words', () => {
  it.each([[5, '5 phút'], [60, '1 giờ'], [75, '1 giờ 15 phút'], [0, '0 phút']])('%i is %s', (minutes, words) => expect(formatMinutes(minutes)).toBe(words));
});
