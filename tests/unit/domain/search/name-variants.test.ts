import { describe, expect, it } from 'vitest';
import { nameVariants } from '../../../../src/domain/search/name-variants.ts';
import { queryWords } from '../../../../src/domain/search/query-word.ts';
import { lexiconOf, searchTerm, textOf } from '../../../fixtures/search-site.ts';

const lexicon = lexiconOf([
  searchTerm('cccd', ['CCCD', 'căn cước công dân', 'thẻ căn cước', 'thẻ căn cước gắn chip']),
  searchTerm('can-cuoc', ['căn cước', 'căn cước', 'thẻ mới']),
  searchTerm('ca', ['CA', 'công an']),
  searchTerm('ma', ['mã', 'mã số']),
]);
const variants = (query: string) => nameVariants(queryWords(query), lexicon).map(textOf);

describe('nameVariants', () => {
  it.each([
    ['cccd', ['căn cước công dân', 'thẻ căn cước'], 'an abbreviation: its full words first'],
    ['căn cước công dân', ['cccd', 'thẻ căn cước'], 'full words'],
    ['can cuoc cong dan', ['cccd', 'thẻ căn cước'], 'without accents; names have theirs'],
    ['thẻ căn cước gắn chip', ['cccd'], 'a further name, which itself is not put in'],
    ['làm cccd ở xã', ['làm căn cước công dân ở xã', 'làm thẻ căn cước ở xã'], 'inside a query'],
    ['cccd ca', ['căn cước công dân ca', 'cccd công an'], 'two names, one at a time'],
    ['ma', ['mã số'], 'a term with accents typed without'],
    ['má', [], 'another accent is another word'],
    ['chuyển khoản', [], 'no term'],
    ['', [], 'nothing'],
  ])('of %j hold %j: %s', (query, expected) => {
    const found = variants(query);
    expect(found).toEqual(expected.length > 0 ? expect.arrayContaining(expected) : []);
  });

  it('put in the names that pages use only', () => {
    expect(variants('cccd').length).toBeGreaterThan(0);
    expect(variants('cccd')).not.toContain('thẻ căn cước gắn chip');
  });

  it('begin with the longest name', () => expect(variants('căn cước công dân')[0]).toBe('cccd'));

  it('are few, all different, and never the query itself', () => {
    const crowd = lexiconOf(Array.from({ length: 9 }, (_, index) => searchTerm(`t${index}`, ['tk', `tài khoản ${index}`, 'tk', 'TK'])));
    const found = nameVariants(queryWords('tk tk'), crowd).map(textOf);
    expect(found.length).toBeGreaterThan(1);
    expect(found.length).toBeLessThanOrEqual(6);
    expect(new Set([...found, 'tk tk']).size).toBe(found.length + 1);
  });
});
