import { expect, it } from 'vitest';
import { dayAfter, dayBefore } from '../../../../src/domain/unit/day.ts';

it.each([
  ['2025-06-30', '2025-07-01'],
  ['2024-02-28', '2024-02-29'],
  ['2023-02-28', '2023-03-01'],
  ['2025-12-31', '2026-01-01'],
])('the day after %s is %s, and back', (day, next) => expect([dayAfter(day), dayBefore(next)]).toEqual([next, day]));
