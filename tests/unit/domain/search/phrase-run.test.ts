import { describe, expect, it } from 'vitest';
import { wholePhrase, phraseFactor, phraseRun } from '../../../../src/domain/search/phrase-run.ts';
import { queryWords } from '../../../../src/domain/search/query-word.ts';

describe('phraseRun', () => {
  it.each([
    ['Nhận ra lừa đảo qua mạng', 'lừa đảo qua', 3, 'in a row'],
    ['Nhận ra lừa đảo qua mạng', 'lua dao qua', 3, 'without accents'],
    ['Lúa dạo qua mạng', 'lừa đảo qua', 1, 'other accents are other words'],
    ['Lúa đảo qua', 'lừa đảo qua', 2, 'the end of the query'],
    ['Đảo lừa', 'lừa đảo', 1, 'not in order'],
    ['Lừa bằng đảo', 'lừa đảo', 1, 'not in a row'],
    ['xã xã xã hội', 'xã hội', 2, 'a word said again'],
    ['xã xã', 'xã hội', 1, 'one word twice is no row'],
    ['Mạng', 'lừa đảo', 0, 'none'],
    ['', 'lừa', 0, 'no text'],
    ['lừa', '', 0, 'no query'],
  ])('in %j of %j is %d: %s', (text, query, run) => expect(phraseRun(queryWords(text), queryWords(query))).toBe(run));
});

describe('phraseFactor', () => {
  const factor = (text: string, query = 'lừa đảo qua mạng') => phraseFactor(queryWords(text), queryWords(query));

  it('grows with the row', () => {
    expect(factor('lừa đảo qua mạng')).toBeGreaterThan(factor('lừa đảo qua'));
    expect(factor('lừa đảo qua')).toBeGreaterThan(factor('lừa qua đảo'));
  });

  it.each([
    ['nothing in common', 'xã', 'lừa đảo qua mạng'],
  ])('changes nothing for %s', (_, text, query) => expect(factor(text, query)).toBe(1));

  it.each([
    ['that stands there', 'lừa đảo', 'lừa đảo'],
    ['that does not', 'xã', 'lừa đảo'],
    ['of no words', 'lừa', ''],
  ])('is that of a whole phrase for a query too short to tell, one %s', (_, text, query) => expect(factor(text, query)).toBe(wholePhrase));
});
