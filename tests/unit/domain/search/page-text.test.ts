import { expect, it } from 'vitest';
import { pageText } from '../../../../src/domain/search/page-text.ts';
import { toIndexForm } from '../../../../src/domain/text/index-form.ts';
import { textOf } from '../../../fixtures/search-site.ts';

it.each<[string, string[], string]>([
  ['Lừa  Đảo.\nHết', ['lừa', 'đảo', 'hết'], 'at blanks'],
  ['Vào gov.vn', ['vào', 'gov', 'vn'], 'glued words as the index parts them'],
  ['Có – 1.582 hộ', ['có', '', '1.582', 'hộ'], 'a token without a word'],
  [' ', [], 'nothing'],
])('reads %j as %j: %s', (text, words) => {
  const form = toIndexForm(text);
  const page = pageText(form);
  expect(page.words.map(textOf)).toEqual(words);
  expect(page.tokens.join(' ')).toBe(form.trim().replace(/\s+/g, ' '));
});
