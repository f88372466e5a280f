import { expect, it } from 'vitest';
import { aim, quantile, table } from '../../../../src/bench/search/markdown.ts';
import { recallAt } from '../../../../src/bench/search/recall.ts';

it.each([
  [[5], 0.5, 5],
  [[1, 2, 3], 0.5, 2],
  [[1, 2, 3, 4], 0.95, 4],
  [Array.from({ length: 100 }, (_, index) => index + 1), 0.95, 95],
])('quantile of %j at %d is %d', (sorted, part, value) => expect(quantile(sorted, part)).toBe(value));

it.each([
  [1, 25],
  [3, 50],
  [5, 75],
])('recall@%d of ranks 1, 2, 5 and none is %d %%', (most, percent) => expect(recallAt([1, 2, 5, Infinity], most)).toBe(percent));

it('a table has a line for each row', () => expect(table(['a', 'b'], [['x', '1']])).toBe('| a | b |\n| --- | ---: |\n| x | 1 |'));

it('an aim says whether it is met', () => {
  expect(aim('≤ 1', '0', true)).toBe('- met: ≤ 1: 0');
  expect(aim('≤ 1', '2', false)).toBe('- **not met**: ≤ 1: 2');
});
