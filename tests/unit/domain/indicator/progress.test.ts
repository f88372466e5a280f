import { expect, it } from 'vitest';
import type { Value } from '../../../../src/domain/format/quantity.ts';
import { progress, type Progress } from '../../../../src/domain/indicator/progress.ts';
import type { Target } from '../../../../src/domain/indicator/indicator.ts';

it.each([
  [2, 'not-reached'],
  [3, 'reached'],
  [4, 'reached'],
])('%d against at least 3 to 5 is %s: the lower end counts', (value, outcome) => {
  expect(progress(value, { comparison: 'at-least', value: { from: 3, to: 5 } })).toBe(outcome);
});

it.each<[Value, Target['comparison'], Progress]>([
  [3, 'more-than', 'not-reached'],
  [3.1, 'more-than', 'reached'],
  [2, 'exactly', 'not-reached'],
  [3, 'exactly', 'reached'],
  [6, 'exactly', 'reached'],
  [{ from: 3, to: 5 }, 'at-least', 'not-comparable'],
])('%o against %s 3 to 5 is %s', (value, comparison, outcome) => expect(progress(value, { comparison, value: { from: 3, to: 5 } })).toBe(outcome));

it.each<[Value, Target['comparison'], Progress]>([
  [79, 'at-least', 'not-reached'],
  [80, 'at-least', 'reached'],
  [81, 'at-least', 'reached'],
  [80, 'more-than', 'not-reached'],
  [80.1, 'more-than', 'reached'],
  [79.9, 'exactly', 'not-reached'],
  [80, 'exactly', 'reached'],
  [81, 'exactly', 'reached'],
  [{ from: 85, to: 90 }, 'at-least', 'not-comparable'],
  ['đã hoàn thành', 'at-least', 'not-comparable'],
])('%o against %s 80 is %s', (value, comparison, outcome) => expect(progress(value, { comparison, value: 80 })).toBe(outcome));
