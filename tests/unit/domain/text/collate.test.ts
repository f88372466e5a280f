import { describe, expect, it } from 'vitest';
import { compareVietnamese } from '../../../../src/domain/text/collate.ts';

describe('compareVietnamese', () => {
  it.each([
    [
      'places',
      [
        'An', 'Án', 'Ăn', 'Ấp', 'Dương Xá', 'Đan Phượng', 'Đồng Thái', 'Nam', 'Nga', 'Nghệ', 'Ô Diên', 'Ơ', 'Ta', 'Tà', 'Tạ', 'Tam',
        'Thôn', 'Trà', 'Ứng Hòa', 'Ý', 'Yên', 'Yên Mô', 'Yên Thành', 'Yên Từ',
      ],
    ],
    ['tones', ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']],
    ['letters', 'a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y'.split(' ')],
  ])('puts %s in the order of Vietnamese dictionaries', (_, ordered) => {
    expect(ordered.toReversed().sort(compareVietnamese)).toEqual(ordered);
  });
});
