import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../../../src/domain/text/fold.ts';
import { oldToneStyle } from '../../../../src/domain/text/tone-style.ts';

it.each([
  ['hoà khoẻ thuỷ', 'hòa khỏe thủy', 'the three pairs'],
  ['hoá hoả hoã hoạ', 'hóa hỏa hõa họa', 'every tone'],
  ['HOÀ Hoà UỶ Uỷ', 'HÒA Hòa ỦY Ủy', 'capitals'],
  ['“Luật Thuỷ sản”, uỷ ban.', '“Luật Thủy sản”, ủy ban.', 'inside a text'],
  ['hoà'.normalize('NFD'), 'hòa', 'decomposed input'],
  ['hòa khỏe thủy', 'hòa khỏe thủy', 'what is in the old style already'],
  ['quý quỳ Quý QUỴ', 'quý quỳ Quý QUỴ', 'u after q'],
  ['hoàn toán tuyết khoẻn', 'hoàn toán tuyết khoẻn', 'a final consonant'],
  ['xoài khoáy khuỷu ngoẻo', 'xoài khoáy khuỷu ngoẻo', 'a final vowel'],
  ['quà thuở Huế kỳ kì', 'quà thuở Huế kỳ kì', 'other pairs, i and y'],
  ['\u00D0an Phượng \u00F0ẹp', 'Đan Phượng đẹp', 'eth'],
  ['', '', 'nothing'],
])('oldToneStyle(%j) is %j: %s', (text, old) => expect(oldToneStyle(text)).toBe(old));

const text = fc.string({ unit: fc.constantFrom(...'hqtoaeuynHQOAUY àáạẻýỳÀÝ\u0301\u0323Ðđ') });

it('changes no letter, only where its tone stands, and nothing the second time', () => {
  fc.assert(
    fc.property(text, (written) => {
      const old = oldToneStyle(written);
      expect(oldToneStyle(old)).toBe(old);
      expect(old).toBe(old.normalize());
      expect(fold(old)).toBe(fold(written));
    }),
  );
});

it('takes a long text in one go', () => {
  const long = `${'o'.repeat(100_000)} ${'hoà '.repeat(100_000)}`;
  expect(oldToneStyle(long)).toBe(`${'o'.repeat(100_000)} ${'hòa '.repeat(100_000)}`);
});
