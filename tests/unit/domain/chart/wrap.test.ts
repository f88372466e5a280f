import { expect, it } from 'vitest';
import { wrap } from '../../../../src/domain/chart/wrap.ts';

it.each([
  ['Tỷ lệ hộ', 8, ['Tỷ lệ hộ']],
  ['Tỷ lệ hộ', 7, ['Tỷ lệ', 'hộ']],
  ['Tỷ lệ hộ dùng mã', 9, ['Tỷ lệ hộ', 'dùng mã']],
  ['chuyển đổi', 3, ['chuyển', 'đổi']],
  ['20\u00a0bảng mã', 7, ['20\u00a0bảng', 'mã']],
])('wrap(%j, %d) is %j', (label, width, lines) => expect(wrap(label, width)).toEqual(lines));
