import { describe, expect, it } from 'vitest';
import { queryParts, type QueryPart } from '../../../../src/domain/search/query-parts.ts';
import { queryWords } from '../../../../src/domain/search/query-word.ts';
import { lexiconOf, searchRecord, searchTerm, textOf } from '../../../fixtures/search-site.ts';

const lexicon = lexiconOf([
  searchRecord('/huong-dan/a/', 'Đăng ký tài khoản', 'Mang căn cước đến xã.'),
  searchRecord('/huong-dan/b/', 'Quét mã', 'Xã có mã của hộ.'),
  searchRecord('/xa/c/', 'Xã', 'Xã có tài liệu và hộ.'),
  searchTerm('cccd', ['CCCD', 'căn cước công dân', 'căn cước']),
  searchTerm('cds', ['CDS', 'công dân số']),
]);
const parts = (query: string, alone = false) => queryParts(queryWords(query), lexicon, alone);
const texts = (found: QueryPart[]) => [...new Set(found.map(({ words }) => textOf(words)))].sort();
/** What a part counts, once as a name and once as a pair. */
const weightOf = (found: QueryPart[], part: string) => found.filter(({ words }) => textOf(words) === part).reduce((sum, { weight }) => sum + weight, 0);

describe('queryParts', () => {
  it.each<[string, boolean, string[]]>([
    ['đăng ký tài khoản', false, ['ký tài', 'tài khoản', 'đăng ký']],
    ['đăng ký', true, ['ký', 'đăng', 'đăng ký']],
    ['làm căn cước công dân', false, ['căn cước', 'căn cước công dân', 'cước công', 'công dân', 'làm căn']],
    ['cccd', false, ['cccd']],
    ['can cuoc xa', false, ['can cuoc', 'cuoc xa']],
    ['vneid', false, []],
    ['vneid', true, ['vneid']],
    ['', true, []],
  ])('of %j, with words alone: %s, are %j', (query, alone, expected) => expect(texts(parts(query, alone))).toEqual([...expected].sort()));

  it.each([
    ['a longer part', 'căn cước công dân', 'căn cước'],
    ['a name', 'căn cước công dân', 'công dân'],
    ['a pair of a title', 'tài khoản', 'xã đăng'],
    ['a rarer pair', 'quét mã', 'mã xã'],
    ['a pair', 'đăng ký', 'đăng'],
    ['a rarer word', 'quét', 'xã'],
  ])('lets %s say more: %j before %j', (_, more, less) => {
    const found = parts('quét mã xã đăng ký tài khoản căn cước công dân', true);
    expect(weightOf(found, less)).toBeGreaterThan(0);
    expect(weightOf(found, more)).toBeGreaterThan(weightOf(found, less));
  });

  it('takes the longest of names that overlap', () => {
    const names = parts('căn cước công dân').filter(({ words }) => words.length === 4);
    expect(names).toHaveLength(1);
    expect(texts(parts('căn cước công dân số'))).not.toContain('công dân số');
    expect(texts(parts('là công dân số'))).toContain('công dân số');
    // As a pair alone: the name inside is not counted once more.
    expect(parts('căn cước công dân').filter(({ words }) => textOf(words) === 'căn cước')).toHaveLength(1);
  });
});
