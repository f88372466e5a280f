import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsOf } from '../../../../src/domain/text/words.ts';

it.each<[string, string[]]>([
  ['Đăng ký VNeID mức 2', ['đăng', 'ký', 'vneid', 'mức', '2']],
  ['d9inh5 danh, xã 14722', ['d9inh5', 'danh', 'xã', '14722']],
  ['1.582 hộ, 7,5% và 1.234.567,89.', ['1.582', 'hộ', '7,5', 'và', '1.234.567,89']],
  ['1..2 3. 4,', ['1', '2', '3', '4']],
  ['/q/7', ['q', '7']],
  ['dichvucong.gov.vn', ['dichvucong', 'gov', 'vn']],
  ['30/12, 2021–2025, ki-lô-mét', ['30', '12', '2021', '2025', 'ki', 'lô', 'mét']],
  ['“mã QR” (của xã)?', ['mã', 'qr', 'của', 'xã']],
  ['chuy\u200B\u200Dển\uFEFF đ\u00ADổi\u2060', ['chuyển', 'đổi']],
  ['bước 1\uFE0F\u20E3 ❤\uFE0F', ['bước', '1']],
  ['ĐƯỜNG\u00A0làng'.normalize('NFD'), ['đường', 'làng']],
  ['mức 2,xã 3.đội', ['mức', '2', 'xã', '3', 'đội']],
  ['a \u0301 b', ['a', 'b']],
  [' … ', []],
  ['', []],
])('wordsOf(%j) is %j', (text, words) => expect(wordsOf(text)).toEqual(words));

it('loses no letter and no digit', () => {
  const signless = (text: string) => text.normalize('NFD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aĐộ\u0301 19.,/-\u200B“') }), (text) => {
      expect(signless(wordsOf(text).join(''))).toBe(signless(text));
    }),
  );
});
