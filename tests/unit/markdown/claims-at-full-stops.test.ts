import { expect, it } from 'vitest';
import { extractClaims } from '../../../src/markdown/extract-claims.ts';
import { parseBody } from '../../../src/markdown/parse-body.ts';

const textOf = (body: string) =>
  extractClaims(parseBody(body)).map(({ parts }) => parts.map((part) => (typeof part === 'string' ? part : `[${part.figure}]`)).join(''));

it.each([
  ['a figure begins its sentence', 'Câu một. <Figure id="f" /> hộ dùng.', ['[f] hộ dùng.']],
  ['a citation ends its sentence', 'Câu một. <Cite id="a" /> Câu hai.', ['Câu một.']],
  ['a short form ends nothing', 'Ở TP. Hà Nội có loa <Cite id="a" />.', ['Ở TP. Hà Nội có loa.']],
])('%s', (_name, body, claims) => expect(textOf(body)).toEqual(claims));
