import { describe, expect, it } from 'vitest';
import { byLetter } from '../../../../src/domain/text/by-letter.ts';

describe('byLetter', () => {
  const letters = (...names: string[]) => byLetter(names, (name) => name).map(({ letter, id, members }) => [letter, id, ...members]);

  it('groups and orders names as a Vietnamese dictionary does', () => {
    expect(letters('Zalo', 'Ứng dụng', 'An', 'Dữ liệu', 'Đề án', 'Ấp', 'Dân')).toEqual([
      ['A', 'chu-a', 'An', 'Ấp'],
      ['D', 'chu-d', 'Dân', 'Dữ liệu'],
      ['Đ', 'chu-dd', 'Đề án'],
      ['U', 'chu-u', 'Ứng dụng'],
      ['Z', 'chu-z', 'Zalo'],
    ]);
  });

  it('keeps a letter together whose accented forms are letters of their own', () => {
    expect(letters('Ô tô', 'Oanh', 'Ơn', 'Ong')).toEqual([['O', 'chu-o', 'Oanh', 'Ong', 'Ô tô', 'Ơn']]);
  });
});
