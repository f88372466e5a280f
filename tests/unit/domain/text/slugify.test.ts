import { expect, it } from 'vitest';
import { slugify } from '../../../../src/domain/text/slugify.ts';

it.each([
  ['Ai làm gì, khi nào', 'ai-lam-gi-khi-nao'],
  ['Đường Hòa', 'duong-hoa'],
  ['  “Làng số”!  ', 'lang-so'],
  ['TT&TT – 2029', 'tt-tt-2029'],
  ['Kết quả'.normalize('NFD'), 'ket-qua'],
  ['…', ''],
])('slugify(%j) is %j', (text, slug) => expect(slugify(text)).toBe(slug));
