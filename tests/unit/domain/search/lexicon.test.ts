import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../../../src/domain/search/lexicon.ts';
import type { TitlesFile } from '../../../../src/domain/search/vocabulary.ts';

const titles: TitlesFile = {
  pages: [
    ['Quét mã QR', '/huong-dan/quet-ma-qr/', 'guides', '7'],
    ['Xã Yên Hòa', '/xa/yen-hoa-14722/', 'communes'],
  ],
  terms: [['/thuat-ngu/#cccd', [0], 'CCCD', 'căn cước công dân', 'thẻ căn cước']],
  hotlines: [],
  files: [],
};
const lexicon = readVocabulary(titles, { records: 9, words: 'ma 3 quet 2 14722xa 1', ids: 'p0 p1 t0', further: {} });

describe('readVocabulary', () => {
  it('counts words', () => {
    expect(lexicon.records).toBe(9);
    expect([...lexicon.counts]).toEqual([['ma', 3], ['quet', 2], ['14722xa', 1]]);
  });

  it.each<[string, [string, string] | undefined, string]>([
    ['quet ma', ['quét', 'mã'], 'a title'],
    ['ma qr', ['mã', 'qr'], 'a title, further on'],
    ['yen hoa', ['yên', 'hòa'], 'a title in lower case'],
    ['cong dan', ['công', 'dân'], 'a name of a term'],
    ['the can', ['thẻ', 'căn'], 'a further name of a term'],
    ['qr xa', undefined, 'two titles'],
    ['quet qr', undefined, 'no neighbours'],
  ])('the pair %j is %j: %s', (pair, accented) => expect(lexicon.pairs.get(pair)).toEqual(accented));

  it.each<[string, string[] | undefined, string]>([
    ['quet ma qr', ['p0'], 'a title'],
    ['14722', ['p1'], 'the code of a unit'],
    ['7', ['p0'], 'the number on paper'],
    ['ma 7', ['p0'], 'the number on paper, with its kind'],
    ['cccd', ['t0', 'p0'], 'a term, and the page it leads to'],
    ['can cuoc cong dan', ['t0', 'p0'], 'the full words of a term'],
    ['the can cuoc', ['t0', 'p0'], 'what else people type for it'],
  ])('%j names %j: %s', (name, ids) => expect(lexicon.named.get(name)).toEqual(ids));

  it.each(['cccd', 'can cuoc cong dan', 'the can cuoc'])('knows all names of the term %j', (name) => {
    expect(lexicon.terms.get(name)).toEqual([['CCCD', 'căn cước công dân', 'thẻ căn cước']]);
  });

  it('tells the section of pages whose titles are not suggested', () => {
    const { sections } = readVocabulary({ pages: [], terms: [], hotlines: [], files: [] }, { records: 3, words: '', ids: '', further: { stories: 'a b', guides: 'c' } });
    expect([...sections]).toEqual([['a', 'stories'], ['b', 'stories'], ['c', 'guides']]);
  });

  it('tells the section of an id', () => expect([...lexicon.sections]).toEqual([['p0', 'guides'], ['p1', 'communes'], ['t0', 'glossary']]));

  it('keeps all that bear the same name', () => {
    const twice: TitlesFile = { pages: [['Sổ', '/a/', 'guides'], ['Số', '/b/', 'guides']], terms: [['/c', [], 'số', 'số hóa'], ['/d', [], 'SO', 'mã số']], hotlines: [], files: [] };
    const { named, terms } = readVocabulary(twice, { records: 4, words: '', ids: 'a b c d', further: {} });
    expect(named.get('so')).toEqual(['a', 'b', 'c', 'd']);
    expect(terms.get('so')).toEqual([['số', 'số hóa'], ['SO', 'mã số']]);
  });

  it('knows nothing of an empty site', () => {
    const empty = readVocabulary({ pages: [], terms: [], hotlines: [], files: [] }, { records: 0, words: '', ids: '', further: {} });
    expect([empty.counts, empty.pairs, empty.terms, empty.named, empty.sections].map(({ size }) => size)).toEqual([0, 0, 0, 0, 0]);
  });
});
