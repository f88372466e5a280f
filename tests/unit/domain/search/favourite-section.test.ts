import { describe, expect, it } from 'vitest';
import { definedWords, favouriteSection } from '../../../../src/domain/search/favourite-section.ts';
import { queryWords } from '../../../../src/domain/search/query-word.ts';
import { textOf } from '../../../fixtures/search-site.ts';

describe('the section asked for', () => {
  it.each<[string, string | undefined, string]>([
    ['mã OTP là gì', 'glossary', 'what something is'],
    ['bao nhiêu phần trăm hộ có mạng', 'indicators', 'a figure'],
    ['sap nhap vao xa nao', 'communes', 'a place'],
    ['làm sao để quét mã', 'guides', 'how to do something'],
    ['buổi 2', 'sessions', 'a session by its number'],
    ['giao an', 'sessions', 'what a teacher wants'],
    ['tập huấn là gì', 'sessions', 'the first that fits'],
    ['buổi tối', undefined, 'the word alone is no session'],
    ['quét mã', undefined, 'no question'],
  ])('of %j is %j: %s', (text, section) => expect(favouriteSection(queryWords(text))).toBe(section));
});

describe('what is asked about', () => {
  it.each([
    ['mã OTP là gì và có đọc cho ai không', 'mã otp', 'the words before “là gì”'],
    ['otp la cai gi', 'otp', 'without accents'],
    ['cccd là thẻ gì', '', 'other words between'],
    ['là gì', '', 'nothing before'],
    ['quét mã', '', 'no question'],
  ])('in %j is %j: %s', (text, defined) => expect(textOf(definedWords(queryWords(text)))).toBe(defined));
});
