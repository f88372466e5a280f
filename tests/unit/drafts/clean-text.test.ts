import { expect, it } from 'vitest';
import { lines, oneLine } from '../../../src/drafts/clean-text.ts';

it.each([
  ['  Bà  Na ', ['Bà Na']],
  ['một\r\nhai\u2028ba\u0085bốn', ['một', 'hai', 'ba', 'bốn']],
  ['ho\u0300a', ['hòa']],
  ['a\u202eb\u200bc\u0000d\ufeff', ['abcd']],
  ['\ud800x', ['\ufffdx']],
  ['\n \n\u200b\n', []],
])('%j → %j', (answer, expected) => expect(lines(answer)).toEqual(expected));

it('makes one line of many', () => expect(oneLine('a\n---\nb')).toBe('a --- b'));
