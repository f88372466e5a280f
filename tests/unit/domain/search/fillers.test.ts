import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutFillers } from '../../../../src/domain/search/fillers.ts';
import { queryWords } from '../../../../src/domain/search/query-word.ts';
import { lexiconOf, searchRecord, searchTerm, textOf } from '../../../fixtures/search-site.ts';

const lexicon = lexiconOf([searchRecord('/huong-dan/a/', 'Đăng ký phản ánh hiện trường'), searchTerm('an-toan', ['an toàn', 'an toàn thông tin'])]);
const matter = (question: string) => textOf(withoutFillers(queryWords(question), lexicon));

it.each([
  ['làm sao để đăng ký vneid', 'đăng ký vneid', 'words before'],
  ['đăng ký vneid như thế nào ạ', 'đăng ký vneid', 'words behind'],
  ['cho tôi hỏi cccd là gì', 'cccd', 'on both sides'],
  ['lam sao de dang ky vneid', 'dang ky vneid', 'without accents; đăng of a title is not đang'],
  ['nộp thuế ở đâu', 'nộp thuế', 'a place asked for'],
  ['vneid', 'vneid', 'the matter alone'],
  ['phan anh', 'phan anh', 'a filler that belongs to the word before it in a title'],
  ['phản ánh', 'phản ánh', 'with accents'],
  ['anh gửi phản ánh', 'gửi phản ánh', 'the same letters twice'],
  ['ba', 'ba', 'one word stays, whatever it is'],
  ['sinh ba con', 'sinh', 'without accents, ba may be bà'],
  ['sinh bá', 'sinh bá', 'another accent is another word'],
  ['làm sao', 'làm sao', 'nothing but fillers'],
  ['thế nào là gì ạ', 'thế nào là gì ạ', 'nothing but fillers'],
  ['', '', 'nothing'],
])('the matter of %j is %j: %s', (question, rest) => expect(matter(question)).toBe(rest));

it('leaves something of every query, in its order', () => {
  const question = fc.array(fc.constantFrom('làm', 'sao', 'để', 'là', 'gì', 'cho', 'tôi', 'hoi', 'anh', 'phan', 'phản', 'vneid', '2', 'toàn'), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(question, (typed) => {
      const words = queryWords(typed.join(' '));
      const rest = withoutFillers(words, lexicon);
      expect(rest.length).toBeGreaterThan(0);
      expect(words.filter((word) => rest.includes(word))).toEqual(rest);
      expect(rest).toEqual(expect.arrayContaining(words.filter(({ text }) => ['vneid', '2', 'toàn', 'phản'].includes(text))));
    }),
  );
});
