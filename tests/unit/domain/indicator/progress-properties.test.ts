import fc from 'fast-check';
import { expect, it } from 'vitest';
import { progress } from '../../../../src/domain/indicator/progress.ts';
import type { Target } from '../../../../src/domain/indicator/indicator.ts';

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const target: fc.Arbitrary<Pick<Target, 'comparison' | 'value'>> = fc.record({
  comparison: fc.constantFrom('at-least', 'more-than', 'exactly'),
  value: fc.oneof(number, fc.tuple(number, number).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))),
});

it('a target once reached stays reached by any greater value', () => {
  fc.assert(fc.property(number, number, target, (a, b, goal) => {
    const [less, more] = [Math.min(a, b), Math.max(a, b)];
    if (progress(less, goal) === 'reached') expect(progress(more, goal)).toBe('reached');
  }));
});

it('a number is always judged, a range and words never', () => {
  fc.assert(fc.property(number, number, fc.string(), target, (a, b, words, goal) => {
    expect(progress(a, goal)).not.toBe('not-comparable');
    expect([progress({ from: a, to: b }, goal), progress(words, goal)]).toEqual(['not-comparable', 'not-comparable']);
  }));
});

it('the target itself reaches “at least” and “exactly”, and not “more than”', () => {
  fc.assert(fc.property(number, (value) => {
    const against = (comparison: Target['comparison']) => progress(value, { comparison, value });
    expect([against('at-least'), against('exactly'), against('more-than')]).toEqual(['reached', 'reached', 'not-reached']);
  }));
});
