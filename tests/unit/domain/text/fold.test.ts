import { expect, it } from 'vitest';
import { fold } from '../../../../src/domain/text/fold.ts';

it.each([
  ['Đường làng', 'duong lang', 'đ and Đ'],
  ['\u00D0an Phượng', 'dan phuong', 'Eth U+00D0 of some newspapers'],
  ['\u00F0ẹp', 'dep', 'small eth U+00F0'],
  ['Ứng Hòa'.normalize('NFD'), 'ung hoa', 'decomposed input'],
  ['ăâêôơư ĂÂÊÔƠƯ', 'aaeoou aaeoou', 'vowel marks'],
  ['ma mà mả mã má mạ', 'ma ma ma ma ma ma', 'tone marks'],
  ['CĐS 2023', 'cds 2023', 'capitals and digits'],
  ['', '', 'nothing'],
])('fold(%j) is %j: %s', (text, folded) => expect(fold(text)).toBe(folded));

it('makes both ways of placing a tone mark one', () => expect(fold('Yên Hoà, thuỷ lợi')).toBe(fold('Yên Hòa, thủy lợi')));
