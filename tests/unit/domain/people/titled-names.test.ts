import { expect, it } from 'vitest';
import { isKnownName, titledNames } from '../../../../src/domain/people/titled-names.ts';

it.each([
  ['Anh Nguyễn Tuấn Sự bán hàng.', ['Nguyễn Tuấn Sự']],
  ['Theo bà Phạm Thị Chấn và ông Mai Quang Kìn, …', ['Phạm Thị Chấn', 'Mai Quang Kìn']],
  ['Anh Xuân thấy nhanh.', []],
  ['Học tiếng Anh Việt Nam.', []],
  ['Ngô Thế Anh Xuân Trường', []],
  ['Ở phố Bà Huyện Thanh Quan.', []],
  ['ba bà con Yên Hòa', []],
  ['nhanh Yên Hòa', []],
])('%j names %j', (text, names) => expect(titledNames(text).map(({ name }) => name)).toEqual(names));

it('says where the name stands', () => expect(titledNames('Gặp anh Nguyễn Tuấn Sự.')).toEqual([{ index: 8, name: 'Nguyễn Tuấn Sự' }]));

it.each([['Ngô Thanh Xuân', true], ['Thanh Xuân', true], ['Ngô Thanh Xuân Phó', true], ['Ngô Thanh', false], ['Trần Xuân', false], ['hanh Xuân', false]])('%s is known: %s', (name, known) =>
  expect(isKnownName(name, ['Ngô Thanh Xuân'])).toBe(known),
);
