import { expect, it } from 'vitest';
import { readQuery } from '../../../../src/domain/search/read-query.ts';
import { lexiconOf, searchRecord, searchTerm, textOf } from '../../../fixtures/search-site.ts';

const lexicon = lexiconOf([
  searchRecord('/huong-dan/a/', 'Chuyển tiền trên Cổng Dịch vụ công', 'Tài khoản VNeID, thẻ bank, cài app, xem data, dùng too.'),
  searchRecord('/cau-chuyen/a/', 'Khám bệnh từ xa, khóa 1'),
  searchTerm('zalo', ['Zalo']),
]);

it.each([
  ['Chuyển  TIỀN!', 'chuyển tiền', 'words, in lower case'],
  ['khoẻ hoà', 'khỏe hòa', 'in the old tone style'],
  ['chuyeenr tieenf', 'chuyển tiền', 'Telex'],
  ['chuye6n3 tie6n2', 'chuyển tiền', 'VNI'],
  ['dichvucong', 'dich vu cong', 'glued words'],
  ['dịchvụcông', 'dịch vụ công', 'glued words with accents'],
  ['app data zalo vneid', 'app data zalo vneid', 'words of the site that hold Telex keys'],
  ['too', 'too', 'known on the site, though Telex for tô'],
  ['soo', 'sô', 'unknown: Telex'],
  ['tuxa', 'tu xa', 'glued words, though Telex for a syllable that is not on the site'],
  ['khoa1', 'khóa', 'VNI for a word of the site'],
  ['xoong', 'xoong', 'a syllable that is not on the site, though Telex for xông'],
  ['duong toan', 'duong toan', 'syllables that are not on the site'],
  ['facebook', 'facebook', 'nothing that can be read'],
  ['19000368', '1900 0368', 'a hotline'],
  ['156', '156', 'a short number'],
  ['1.582', '1.582', 'a figure'],
  ['', '', 'nothing'],
  [' …? ', '', 'signs'],
])('%j is read as %j: %s', (typed, meant) => expect(textOf(readQuery(typed, lexicon))).toBe(meant));
