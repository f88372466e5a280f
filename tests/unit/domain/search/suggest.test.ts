import { describe, expect, it } from 'vitest';
import { createSuggest } from '../../../../src/domain/search/suggest.ts';
import type { TitlesFile } from '../../../../src/domain/search/vocabulary.ts';

const titles: TitlesFile = {
  pages: [
    ['Đăng ký tài khoản VNeID', '/huong-dan/vneid/', 'guides'],
    ['Nhận ra lừa đảo qua điện thoại và báo công an', '/huong-dan/lua-dao/', 'guides'],
    ['Bán dao ở lễ hội lúa', '/cau-chuyen/dao/', 'stories', '7'],
    ['Tỷ lệ hộ có tài khoản', '/chi-so/tai-khoan/', 'indicators'],
    ['Xã Đảo', '/xa/dao/', 'communes'],
  ],
  terms: [
    ['/t/#cccd', [0], 'CCCD', 'căn cước công dân', 'thẻ căn cước'],
    ['/t/#ocop', [], 'OCOP', 'OCOP', 'mỗi xã một sản phẩm'],
  ],
  hotlines: [], files: [],
};
const suggest = createSuggest(titles);
const urls = (text: string) => suggest(text, 9).map(({ url }) => url);

describe('suggestions', () => {
  it.each([
    ['đăng ký', ['/huong-dan/vneid/'], 'words of a title'],
    ['tai kho', ['/huong-dan/vneid/', '/chi-so/tai-khoan/'], 'beginnings; guides before indicators'],
    ['khoản tài', ['/huong-dan/vneid/', '/chi-so/tai-khoan/'], 'in any order'],
    ['vneid xyz', [], 'every word must fit'],
    ['hoản', [], 'not the middle of a word'],
    ['cccd', ['/huong-dan/vneid/', '/t/#cccd'], 'a term, and the page that does what it is about'],
    ['the can cuoc', ['/huong-dan/vneid/', '/t/#cccd'], 'a further name of a term'],
    ['7', ['/cau-chuyen/dao/'], 'the number on paper'],
    ['Mã 07', ['/cau-chuyen/dao/'], 'the number as it may be typed'],
    ['17', [], 'another number'],
    ['', [], 'nothing'],
    [' ? ', [], 'signs'],
  ])('for %j are %j: %s', (typed, expected) => {
    expect(urls(typed).sort()).toEqual([...expected].sort());
    if (typed === 'tai kho') expect(urls(typed)).toEqual(expected);
  });

  it.each([
    ['dao', '/xa/dao/', '/huong-dan/lua-dao/', 'a short title first'],
    ['lừa đảo', '/huong-dan/lua-dao/', '/cau-chuyen/dao/', 'accents that agree'],
    ['cccd', '/huong-dan/vneid/', '/t/#cccd', 'the guide before the term'],
  ])('for %j begin %s before %s: %s', (typed, first, later) => {
    const found = urls(typed);
    expect(found).toContain(later);
    expect(found.indexOf(first)).toBeLessThan(found.indexOf(later));
    expect(found).toContain(first);
  });

  it('are as many as asked for, each page once', () => {
    expect(suggest('d', 2)).toHaveLength(2);
    const all = urls('c');
    expect(all.length).toBeGreaterThan(1);
    expect(new Set(all).size).toBe(all.length);
  });

  it('tell title, address and section', () => {
    expect(suggest('xã đảo', 1)).toEqual([{ title: 'Xã Đảo', url: '/xa/dao/', section: 'communes' }]);
  });

  it.each([
    ['căn cước', 'CCCD: căn cước công dân'],
    ['mỗi xã', 'OCOP'],
  ])('for %j name the term %j', (typed, title) => {
    expect(suggest(typed, 9).find(({ section }) => section === 'glossary')?.title).toBe(title);
  });
});
