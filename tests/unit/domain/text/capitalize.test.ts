import { expect, it } from 'vitest';
import { capitalize } from '../../../../src/domain/text/capitalize.ts';

it.each([
  ['xã Yên Hòa', 'Xã Yên Hòa'],
  ['đã xong', 'Đã xong'],
  ['ấp Bắc', 'Ấp Bắc'],
  ['ấp'.normalize('NFD'), 'Ấp'.normalize('NFD')],
  ['2 xã', '2 xã'],
  ['', ''],
])('capitalize(%j) is %j', (text, words) => expect(capitalize(text)).toBe(words));
