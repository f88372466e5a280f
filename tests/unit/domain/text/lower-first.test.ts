import { expect, it } from 'vitest';
import { lowerFirst } from '../../../../src/domain/text/lower-first.ts';

it.each([
  ['Tỷ lệ hộ ở Yên Hòa', 'tỷ lệ hộ ở Yên Hòa'],
  ['Đường làng', 'đường làng'],
  ['Ủy ban', 'ủy ban'],
  ['', ''],
])('lowerFirst(%j) is %j', (text, words) => expect(lowerFirst(text)).toBe(words));
