import { describe, expect, it } from 'vitest';
import { makeVocabulary } from '../../../src/search/make-vocabulary.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { searchRecord, searchTerm } from '../../fixtures/search-site.ts';

const vocabularyOf = (records: SearchRecord[]) => makeVocabulary(records, new Map(records.map(({ url }) => [url, `id${url}`])), ['wasm']);
const records = [
  searchRecord('/nguon/a/', 'Nguồn', 'Sách'),
  searchRecord('/xa/yen-hoa-14722/', 'Yên Hòa'),
  searchRecord('/cau-chuyen/a/', 'Chuyện', '', { hotlines: [['Báo lừa đảo', '156']] }),
  searchRecord('/thuat-ngu/', 'Thuật ngữ'),
  searchRecord('/huong-dan/a/', 'Quét mã', 'Mã mã', { words: ['QR', 'quét mã'], hotlines: [['Tổng đài', '1022'], ['Báo tin', '156']] }),
  searchTerm('qr', ['QR', 'mã hai chiều']),
  searchTerm('ocop', ['OCOP', 'OCOP']),
];
const { titles, words } = vocabularyOf(records);

describe('titles', () => {
  it('are those of pages that help, guides first', () => {
    expect(titles.pages).toEqual([
      ['Quét mã', '/huong-dan/a/', 'guides'],
      ['Chuyện', '/cau-chuyen/a/', 'stories'],
      ['Thuật ngữ', '/thuat-ngu/', 'glossary'],
      ['Yên Hòa', '/xa/yen-hoa-14722/', 'communes'],
    ]);
  });

  it('have the number of an entry beside them', () => {
    const { titles: numbered } = vocabularyOf([searchRecord('/huong-dan/a/', 'Quét', '', { words: ['mã vạch', 'mã 12', 'mã qr'] })]);
    expect(numbered.pages).toEqual([['Quét', '/huong-dan/a/', 'guides', '12']]);
  });

  it('are few enough to be there in a second', () => {
    const { titles: many } = vocabularyOf([...Array.from({ length: 500 }, (_, index) => searchRecord(`/xa/x-${index}/`, 'Xã')), searchRecord('/huong-dan/a/', 'Quét')]);
    expect(many.pages.length).toBeLessThanOrEqual(150);
    expect(many.pages[0]![0]).toBe('Quét');
  });

  it('stand beside terms with all their names and the pages that bear the first of them', () => {
    expect(titles.terms).toEqual([
      ['/thuat-ngu/#qr', [0], 'QR', 'mã hai chiều'],
      ['/thuat-ngu/#ocop', [], 'OCOP', 'OCOP'],
    ]);
  });

  it('stand beside numbers to call, each once', () => expect(titles.hotlines.map(([, phone]) => phone).sort()).toEqual(['1022', '156']));
});

describe('words', () => {
  const countOf = (list: string, word: string) => new RegExp(`(?:^| )${word} (\\d+)`).exec(list)?.[1];

  it.each<[string, string | undefined, string]>([
    ['ma', '2', 'in a text and in a name, each record once'],
    ['quet', '1', 'in a title and a name of one record'],
    ['qr', '2', 'in names alone'],
    ['sach', '1', 'of a page that is not suggested'],
    ['hoa', '1', 'folded'],
    ['mã', undefined, 'not with accents'],
  ])('%s stands in %s records: %s', (word, count) => expect(countOf(words.words, word)).toBe(count));

  it.each([
    ['Xã 14722, 1.582 hộ, 7,5%', 'ho 1 xa 1', 'bare numbers'],
    ['mp3 và b2', 'b2 1 mp3 1 va 1', 'not words with digits'],
    ['nghiêngnghiêng nghiêngnghiêngx', 'nghiengnghieng 1', 'what is too long to be a word'],
  ])('of %j are %j, without %s', (text, list) => expect(vocabularyOf([searchRecord('/huong-dan/a/', text)]).words.words).toBe(list));

  it('come with what else a search needs', () => {
    expect(words.records).toBe(7);
    expect(titles.files).toEqual(['words.json', 'wasm']);
    expect(words.ids.split(' ')).toEqual([...titles.pages.map(([, url]) => `id${url}`), ...titles.terms.map(([url]) => `id${url}`)]);
  });

  it('tell figures from other pages also where their titles are not suggested, places not', () => {
    const many = Array.from({ length: 200 }, (_, index) => searchRecord(`/xa/x-${index}/`, 'Xã'));
    expect(vocabularyOf([...many, searchRecord('/chi-so/a/', 'Chỉ số')]).words.further).toEqual({ indicators: 'id/chi-so/a/' });
  });
});
