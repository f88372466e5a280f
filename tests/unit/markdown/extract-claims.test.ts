import { expect, it } from 'vitest';
import { extractClaims } from '../../../src/markdown/extract-claims.ts';
import { parseBody } from '../../../src/markdown/parse-body.ts';

/** Each claim as `anchor kind:id sentence`, figures printed as `[id]`. */
const claims = (body: string) =>
  extractClaims(parseBody(body)).map(({ anchor, rests, parts }) => {
    const sentence = parts.map((part) => (typeof part === 'string' ? part : `[${part.figure}]`)).join('');
    return `${anchor} ${rests.on}:${rests.id} ${sentence}`;
  });

it.each<[name: string, body: string, claims: string[]]>([
  ['no claim', 'Xã có loa.', []],
  ['a source before the full stop', 'Xã có loa <Cite id="a" />.', ['dan-1 source:a Xã có loa.']],
  ['a source behind the full stop', 'Một. Xã có loa. <Cite id="a" /> Hai.', ['dan-1 source:a Xã có loa.']],
  ['only the sentence it stands in', 'Một. Hai <Cite id="a" />. Ba.', ['dan-1 source:a Hai.']],
  ['a source inside a sentence', 'Theo xã <Cite id="a" />, loa đã hỏng.', ['dan-1 source:a Theo xã, loa đã hỏng.']],
  ['two sources in one sentence', 'Một <Cite id="a" />, hai <Cite id="b" />.', ['dan-1 source:a Một, hai.', 'dan-2 source:b Một, hai.']],
  ['two sources side by side', 'Một <Cite id="a" /> <Cite id="b" />. Hai.', ['dan-1 source:a Một.', 'dan-2 source:b Một.']],
  ['two sources behind the full stop', 'Một. <Cite id="a" /> <Cite id="b" /> Hai.', ['dan-1 source:a Một.', 'dan-2 source:b Một.']],
  ['each sentence its own source', 'Một <Cite id="a" />. Hai <Cite id="b" />.', ['dan-1 source:a Một.', 'dan-2 source:b Hai.']],
  ['a figure', 'Xã treo <Figure id="so-bang" />. Hết.', ['dan-1 figure:so-bang Xã treo [so-bang].']],
  ['a figure in brackets', 'Nhiều hộ (<Figure id="so-ho" />) đã làm.', ['dan-1 figure:so-ho Nhiều hộ ([so-ho]) đã làm.']],
  ['a figure at the start of a paragraph', '<Figure id="so-ho" /> đã làm. Hết.', ['dan-1 figure:so-ho [so-ho] đã làm.']],
  [
    'a figure and a source', 'Có <Figure id="so-bang" /> <Cite id="a" />.',
    ['dan-1 figure:so-bang Có [so-bang].', 'dan-2 source:a Có [so-bang].'],
  ],
  ['a question and a call', 'Ai làm? Xã làm <Cite id="a" />! Hết.', ['dan-1 source:a Xã làm!']],
  ['three dots', 'Loa, đèn… Xã làm <Cite id="a" />.', ['dan-1 source:a Xã làm.']],
  ['curly quotes at the end', 'Bà nói: “Hay.” Ông cười <Cite id="a" />.', ['dan-1 source:a Ông cười.']],
  ['straight quotes at the end', 'Bà nói: "Hay." Ông cười <Cite id="a" />.', ['dan-1 source:a Ông cười.']],
  ['a source behind closing quotes', 'Bà nói: “Hay.” <Cite id="a" /> Ông cười.', ['dan-1 source:a Bà nói: “Hay.”']],
  ['dots inside numbers, dates and addresses', 'Từ 1.7.2025, 1.582 hộ vào dichvucong.gov.vn <Cite id="a" />.', ['dan-1 source:a Từ 1.7.2025, 1.582 hộ vào dichvucong.gov.vn.']],
  ['“v.v.” at the end', 'Có loa, đèn v.v. <Cite id="a" /> Hết.', ['dan-1 source:a Có loa, đèn v.v.']],
  ['no full stop', 'Xã có loa <Cite id="a" />', ['dan-1 source:a Xã có loa']],
  ['emphasis, links and code', 'Xã **có** [loa](https://vov.vn/) `113` <Cite id="a" />.', ['dan-1 source:a Xã có loa 113.']],
  ['emphasis around a whole sentence', '**Một.** Hai <Cite id="a" />.', ['dan-1 source:a Hai.']],
  ['a line end inside a sentence', 'Xã\ncó loa <Cite id="a" />.', ['dan-1 source:a Xã có loa.']],
  ['a hard line break', 'Xã\\\ncó loa <Cite id="a" />.', ['dan-1 source:a Xã có loa.']],
  ['list items', '- Một <Cite id="a" />.\n- Hai <Cite id="b" />.', ['dan-1 source:a Một.', 'dan-2 source:b Hai.']],
  ['a quotation', '> Một. Hai <Cite id="a" />.', ['dan-1 source:a Hai.']],
  ['a warning', '<Warning title="Coi chừng">\nMột. Hai <Cite id="a" />.\n\nBa <Cite id="b" />.\n</Warning>', ['dan-1 source:a Hai.', 'dan-2 source:b Ba.']],
  ['a warning on one line', '<Warning title="Coi chừng">Một. Hai <Cite id="a" />.</Warning>', ['dan-1 source:a Hai.']],
  ['paragraphs', 'Một <Cite id="a" />.\n\nHai <Cite id="b" />.', ['dan-1 source:a Một.', 'dan-2 source:b Hai.']],
  ['more than nine claims', Array.from({ length: 11 }, (_, n) => `C${n} <Cite id="s${n}" />.`).join(' '), Array.from({ length: 11 }, (_, n) => `dan-${n + 1} source:s${n} C${n}.`)],
])('%s', (_, body, expected) => expect(claims(body)).toEqual(expected));
