import { expect, it } from 'vitest';
import type { Value } from '../../../../src/domain/format/quantity.ts';
import { progress, type Progress } from '../../../../src/domain/indicator/progress.ts';
import type { Target } from '../../../../src/domain/indicator/indicator.ts';

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
