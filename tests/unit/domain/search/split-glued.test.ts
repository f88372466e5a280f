import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../../../src/domain/text/fold.ts';
import { queryWord } from '../../../../src/domain/search/query-word.ts';
import { splitGlued } from '../../../../src/domain/search/split-glued.ts';
import { lexiconOf, searchRecord, searchTerm, textOf } from '../../../fixtures/search-site.ts';

const lexicon = lexiconOf([
  searchRecord('/huong-dan/a/', 'Cổng Dịch vụ công quốc gia', 'Một hồ sơ có thể nộp mức 2, ý kiến gửi xã.'),
  searchRecord('/huong-dan/b/', 'Mã QR', 'Quét mã rồi in ra, in an, xã nhận.'),
  searchTerm('vneid', ['VNeID'], 'Hồ sơ ở xã.'),
]);
const split = (word: string) => splitGlued(queryWord(word), lexicon);

it.each<[string, string | undefined, string]>([
  ['dichvucong', 'dich vu cong', 'a name'],
  ['dịchvụcông', 'dịch vụ công', 'accents stay where they were typed'],
  ['hosoxa', 'ho so xa', 'words that stand nowhere side by side'],
  ['maqr', 'ma qr', 'a short pair of a title'],
  ['muc2', undefined, 'short, and no pair of a title'],
  ['vneidmuc2', 'vneid muc 2', 'digits'],
  ['ykienxa', 'y kien xa', 'y is a word of one letter'],
  ['xama', undefined, 'short, and no pair of a title'],
  ['qr', undefined, 'too short'],
  ['dichvuzzz', undefined, 'a rest that is no word'],
  ['hoso', undefined, 'short: too many pieces fit'],
  ['quocgia', 'quoc gia', 'a pair of a title'],
  ['vneid', undefined, 'one word'],
  ['19000368', undefined, 'a number'],
  ['dịchvụcông'.normalize('NFD'), undefined, 'marks apart from their letters'],
  ['1.582', undefined, 'a figure'],
])('%s is split into %j: %s', (word, pieces) => {
  const found = split(word);
  expect(found && textOf(found)).toBe(pieces);
});

it('prefers words that stand side by side', () => {
  const records = [searchRecord('/huong-dan/a/', 'Công an xã'), searchRecord('/cau-chuyen/b/', 'Chuyện', 'con gan con gan con gan')];
  expect(textOf(splitGlued(queryWord('congan'), lexiconOf(records))!)).toBe('cong an');
});

it('loses no letter', () => {
  const glued = fc.array(fc.constantFrom('dịch', 'vu', 'công', 'hồ', 'so', 'xa', '2', 'zz', 'ý'), { minLength: 1, maxLength: 6 }).map((words) => words.join(''));
  fc.assert(
    fc.property(glued, (word) => {
      const pieces = split(word);
      if (!pieces) return;
      expect(pieces.length).toBeGreaterThan(1);
      expect(pieces.map(({ text }) => text).join('')).toBe(word);
      expect(pieces.map(({ folded }) => folded).join('')).toBe(fold(word));
    }),
  );
});
