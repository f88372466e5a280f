import { expect, it } from 'vitest';
import { shorten } from '../../../../src/domain/text/shorten.ts';

it.each([
  ['một hai ba', 8, 'một hai…'],
  ['một hai, ba', 9, 'một hai…'],
  ['một', 3, 'một'],
  ['nghiêngngả', 5, 'nghi…'],
])('%s at %i is %s', (text, length, short) => {
  expect(shorten(text, length)).toBe(short);
  expect(shorten(text, length).length).toBeLessThanOrEqual(length);
});
