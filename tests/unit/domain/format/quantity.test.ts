import { expect, it } from 'vitest';
import { formatNumber, formatQuantity, type Quantity } from '../../../../src/domain/format/quantity.ts';

it.each([
  [0, '0'],
  [999, '999'],
  [1582, '1.582'],
  [7.5, '7,5'],
  [1234567.89, '1.234.567,89'],
  [0.79554, '0,7955'],
])('number %d is written %s', (value, words) => expect(formatNumber(value)).toBe(words));

it.each<[Quantity, string]>([
  [{ value: 7.5, unit: '%' }, '7,5%'],
  [{ value: 1582, unit: 'lượt' }, '1.582\u00a0lượt'],
  [{ value: 20, unit: 'bảng mã' }, '20\u00a0bảng mã'],
  [{ value: 70, unit: '%', qualifier: 'khoảng' }, 'khoảng 70%'],
  [{ value: 7500, unit: 'người', qualifier: 'hơn' }, 'hơn 7.500\u00a0người'],
  [{ value: { from: 7, to: 7.5 }, unit: '%' }, 'từ 7 đến 7,5%'],
  [{ value: { from: 3000, to: 5000 }, unit: 'đồng' }, 'từ 3.000 đến 5.000\u00a0đồng'],
  [{ value: { from: 3000, to: 5000 }, unit: 'đồng', qualifier: 'khoảng' }, 'khoảng từ 3.000 đến 5.000\u00a0đồng'],
  [{ value: 'hoàn thành giai đoạn 1', unit: 'mức' }, 'hoàn thành giai đoạn 1'],
  [{ value: 'một nửa', unit: '%', qualifier: 'gần' }, 'gần một nửa'],
])('quantity %o is written “%s”', (quantity, words) => expect(formatQuantity(quantity)).toBe(words));
