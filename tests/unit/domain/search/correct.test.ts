import { describe, expect, it } from 'vitest';
import { accentuate, correctWords } from '../../../../src/domain/search/correct.ts';
import { queryWords, spelled } from '../../../../src/domain/search/query-word.ts';
import { lexiconOf, searchRecord, searchTerm } from '../../../fixtures/search-site.ts';

const lexicon = lexiconOf([
  searchRecord('/huong-dan/a/', 'Quét mã QR chuyển khoản', 'Xem tên người nhận. Làm lúa năm nay, nghe mp3.'),
  searchRecord('/huong-dan/b/', 'Nhận ra lừa đảo', 'Kẻ gian gọi điện. Gọi công an.'),
  searchTerm('dvc', ['DVC', 'dịch vụ công']),
]);

describe('correctWords', () => {
  it.each<[string, string | undefined, string]>([
    ['chuyen khoan', undefined, 'nothing to mend'],
    ['chuyen khoang', 'chuyen khoan', 'an unknown word'],
    ['chuyenr khoan', 'chuyen khoan', 'one letter too many'],
    ['dihc vu cong', 'dich vu cong', 'letters swapped'],
    ['nừa đảo', 'lua dao', 'l and n, with accents'],
    ['dic vụ', 'dich vu', 'a letter left out'],
    ['dich bu', undefined, 'in a word of two letters, only sounds that merge'],
    ['xem', undefined, 'a known word alone'],
    ['lam', undefined, 'known, though năm is near'],
    ['chuyen khoan nam', undefined, 'known, and nothing else fits better'],
    ['dich du cong', 'dich vu cong', 'an unknown word between its neighbours'],
    ['nhan da lua', 'nhan ra lua', 'between two neighbours'],
    ['nhan xem lua', undefined, 'nothing near'],
    ['zzzzz', undefined, 'nothing near'],
    ['quet ma 2', undefined, 'digits are no slips'],
    ['mp4', undefined, 'digits inside'],
    ['', undefined, 'nothing'],
  ])('mends %j into %j: %s', (typed, mended) => {
    const found = correctWords(queryWords(typed), lexicon);
    expect(found && spelled(found)).toBe(mended);
  });

  it('changes a known word for one that stands beside more of its neighbours', () => {
    const words = queryWords('làm đảo');
    expect(lexicon.counts.has('lam')).toBe(true);
    expect(correctWords(words, lexicon)).toBeUndefined();
    const nearer = lexiconOf([searchRecord('/huong-dan/a/', 'Năm đảo', 'Làm ruộng.')]);
    expect(spelled(correctWords(words, nearer)!)).toBe('nam dao');
    // But only what is unknown, where something is.
    expect(spelled(correctWords(queryWords('làm đảo ruoong'), nearer)!)).toBe('lam dao ruong');
  });

  it('changes a known word only for one that stands beside all its neighbours, the surest first', () => {
    const site = lexiconOf([searchRecord('/huong-dan/a/', 'Nhận trợ cấp', 'Đi chợ, gặp nhau, xe dừng.'), searchRecord('/huong-dan/b/', 'Nhau cho', 'Công an gọi.'), searchRecord('/huong-dan/c/', 'Dùng công', 'Nghe xưng tên.')]);
    expect(spelled(correctWords(queryWords('nhận chợ cấp'), site)!)).toBe('nhan tro cap');
    expect(spelled(correctWords(queryWords('xưng công'), site)!)).toBe('dung cong');
    expect(correctWords(queryWords('nghe xưng công'), site)).toBeUndefined();
  });

  it('leaves the words it was given as they were', () => {
    const words = queryWords('chuyen khoang');
    correctWords(words, lexicon);
    expect(words).toEqual(queryWords('chuyen khoang'));
  });
});

describe('accentuate', () => {
  it.each([
    ['lua dao', 'lừa đảo', 'a pair of a title'],
    ['quet ma qr', 'quét mã qr', 'three words'],
    ['dich vu', 'dịch vụ', 'a name of a term'],
    ['nhan lúa dao', 'nhan lúa đảo', 'accents that were typed stay'],
    ['nguoi nhan', 'nguoi nhan', 'words of the text alone are not known with accents'],
    ['dao', 'dao', 'one word'],
    ['', '', 'nothing'],
  ])('writes %j as %j: %s', (typed, accented) => expect(accentuate(queryWords(typed), lexicon)).toBe(accented));
});
