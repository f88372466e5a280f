import { expect, it } from 'vitest';
import { provinceOf } from '../../../../src/domain/unit/province.ts';

it.each([
  ['xã Yên Hòa, huyện Yên Mô, tỉnh Ninh Bình', 'Ninh Bình', 'three levels'],
  ['xã Song Phượng, Hà Nội', 'Hà Nội', 'no kind written'],
  ['phường Sài Gòn, Thành phố Hồ Chí Minh', 'Hồ Chí Minh', 'a city, with a capital'],
  ['tỉnh Quảng Trị', 'Quảng Trị', 'a province alone'],
  ['Huế', 'Huế', 'a name alone'],
  ['xã A,tỉnh  Bắc Ninh ', 'Bắc Ninh', 'blanks in odd places'],
  ['xã Tỉnh Húc, tỉnh Lạng Sơn', 'Lạng Sơn', 'only the last part counts'],
])('the province of %j is %j: %s', (place, province) => expect(provinceOf(place)).toBe(province));
