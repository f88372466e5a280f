import { expect, it } from 'vitest';
import { dayOfBuild } from '../../../src/site/build-day.ts';

it.each([
  [undefined, '2026-11-23'],
  ['', '2026-11-23'],
  ['0', '1970-01-01'],
  ['1767200400', '2026-01-01'],
  ['1767200399', '2025-12-31'],
])('with SOURCE_DATE_EPOCH=%s it is %s', (setting, day) => expect(dayOfBuild(setting, new Date('2026-11-22T17:00:00Z'))).toBe(day));

it.each(['hôm nay', '-1', '1e9', '2026-11-22'])('refuses %s', (setting) => expect(() => dayOfBuild(setting)).toThrow('SOURCE_DATE_EPOCH: unexpected'));
