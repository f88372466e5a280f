import { expect, it } from 'vitest';
import { sizeClass } from '../../../src/open-data/size-class.ts';

it.each([
  [0, 'dưới 10 kB'],
  [9_999, 'dưới 10 kB'],
  [10_000, 'dưới 100 kB'],
  [999_999, 'dưới 1 MB'],
  [1_000_000, 'dưới 10 MB'],
  [10_000_000, 'từ 10 MB trở lên'],
])('%i bytes are %s', (bytes, words) => expect(sizeClass(bytes)).toBe(words));
