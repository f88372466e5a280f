import { describe, expect, it } from 'vitest';
import { typedNumber } from '../../../../src/domain/search/typed-number.ts';
import { lexiconOf, searchRecord } from '../../../fixtures/search-site.ts';

const lexicon = lexiconOf([searchRecord('/huong-dan/a/', 'Quét mã', '', { words: ['mã 7'] }), searchRecord('/huong-dan/b/', 'Gọi', '', { words: ['mã 22'] })]);

describe('the number on paper', () => {
  it.each<[string, string | undefined, string]>([
    ['q/7', 'mã 7', 'the end of an address'],
    ['Q/07/', 'mã 7', 'with a zero, a capital, a stroke'],
    ['https://langso.vn/q/22', 'mã 22', 'a whole address'],
    ['lang so q/22', 'mã 22', 'words before it'],
    ['Mã số 07', 'mã 7', 'as it is said'],
    ['ma 22', 'mã 22', 'without accents'],
    ['mã 8', undefined, 'a number of no page'],
    ['mã xã 7', undefined, 'the code of a commune'],
    ['số 7', undefined, 'may be a number to call'],
    ['mã 7 là gì', undefined, 'more than the number'],
    ['7', undefined, 'a bare number is a name already'],
    ['', undefined, 'nothing'],
  ])('%j is %j: %s', (typed, name) => expect(typedNumber(typed, lexicon)).toBe(name));
});
