import { describe, expect, it } from 'vitest';
import { findReading, isKnown } from '../../../../src/domain/search/find-reading.ts';
import { queryWord, queryWords } from '../../../../src/domain/search/query-word.ts';
import { searchRecord, searchSite } from '../../../fixtures/search-site.ts';

const { lexicon, engine } = searchSite([
  searchRecord('/huong-dan/lua-dao/', 'Nhận ra lừa đảo', 'Gọi 1900 0368 khi bị lừa. Đừng đưa khóa.'),
  searchRecord('/cau-chuyen/lua/', 'Lúa chín', 'Dao gặt lúa ở đảo.'),
  searchRecord('/cau-chuyen/dao/', 'Dao', 'Dao dao dao, mua ở làng bên.'),
  searchRecord('/huong-dan/giai/', 'Giải đáp', 'Chuyển khoản, chuyển rồi khoản.'),
  searchRecord('/huong-dan/khoan/', 'Vay', 'Khoản này, chưa nên chuyển ngay. Khoản kia đừng chuyển.'),
]);
const find = (text: string) => findReading(queryWords(text), lexicon, engine);
const found = async (text: string) => [...(await find(text)).byId.keys()].sort();
const scores = async (text: string) => new Map([...(await find(text)).byId].map(([id, { score }]) => [id, score]));

describe('findReading', () => {
  it.each([
    ['lua dao', ['/cau-chuyen/lua/', '/huong-dan/lua-dao/'], 'without accents'],
    ['lừa đảo', ['/cau-chuyen/lua/', '/huong-dan/lua-dao/'], 'with accents: others too'],
    ['dao', ['/cau-chuyen/dao/', '/cau-chuyen/lua/', '/huong-dan/lua-dao/'], 'd meets đ'],
    ['chuyen khoan', ['/huong-dan/giai/', '/huong-dan/khoan/'], 'in any order'],
    ['gia', ['/huong-dan/giai/'], 'the last word, unknown: as a beginning'],
    ['lu', ['/cau-chuyen/lua/', '/huong-dan/lua-dao/'], 'of several words'],
    ['khoa', ['/huong-dan/lua-dao/'], 'a word of the site is no beginning'],
    ['gia dap', ['/huong-dan/giai/'], 'a beginning elsewhere is left out'],
    ['giai da', ['/huong-dan/giai/'], 'only the last word is a beginning'],
    ['lua chin dao', ['/cau-chuyen/lua/'], 'all words must be there'],
    ['lua xyz', ['/cau-chuyen/lua/', '/huong-dan/lua-dao/'], 'unknown words are left out'],
    ['lua 1900', ['/huong-dan/lua-dao/'], 'digits are not'],
    ['lua 2024', [], 'even where they stand nowhere'],
    ['xyz', [], 'an unknown word alone'],
    ['', [], 'nothing'],
  ])('finds for %j %j: %s', async (text, ids) => expect(await found(text)).toEqual(ids));

  it.each([
    ['accents as typed', 'lừa', '/huong-dan/lua-dao/', '/cau-chuyen/lua/'],
    ['accents as typed, though others stand there more often', 'đảo', '/cau-chuyen/lua/', '/cau-chuyen/dao/'],
    ['accents as typed in a word half typed', 'lừ', '/huong-dan/lua-dao/', '/cau-chuyen/lua/'],
    ['words in a row', 'chuyen khoan', '/huong-dan/giai/', '/huong-dan/khoan/'],
  ])('scores %s higher: for %j', async (_, text, better, worse) => {
    const score = await scores(text);
    expect(score.get(worse)).toBeGreaterThan(0);
    expect(score.get(better)).toBeGreaterThan(score.get(worse)!);
  });

  it('scores less what lacks a word of the reading', async () => {
    const [whole, part] = [await scores('lua dao'), await scores('lua xyz dao')];
    expect([...part.keys()]).toEqual([...whole.keys()]);
    for (const [id, score] of part) expect(score).toBeLessThan(whole.get(id)!);
  });

  it.each([
    ['nhận ra lừa đảo', 4],
    ['lừa đảo', 2],
    ['chín gặt', 1],
    ['dao', 1],
    ['xyz', 0],
    ['', 0],
  ])('tells how many words of %j stand in a row: %d', async (text, run) => expect((await find(text)).run).toBe(run));

  it('counts no more words in a row than were asked for', async () => expect((await find('lừa dao')).run).toBeLessThanOrEqual(2));
});

describe('isKnown', () => {
  it.each([
    ['lúa', true],
    ['lua', true],
    ['lu', false],
    ['xyz', false],
    ['2024', true],
    ['7,5', true],
    ['mp3', true],
  ])('%s: %s', (word, known) => expect(isKnown(queryWord(word), lexicon)).toBe(known));
});
