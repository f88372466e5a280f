import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeExcerpt, otherNames, type Anchor } from '../../../../src/domain/search/excerpt.ts';
import { pageText } from '../../../../src/domain/search/page-text.ts';
import { queryWords } from '../../../../src/domain/search/query-word.ts';
import { toIndexForm } from '../../../../src/domain/text/index-form.ts';

const excerptOf = (text: string, readings: string[], anchors: Anchor[] = []) => makeExcerpt(pageText(toIndexForm(text)), anchors, readings.map(queryWords));
/** The excerpt with brackets around what is marked. */
const marked = (text: string, readings: string[], anchors?: Anchor[]) =>
  excerptOf(text, readings, anchors).pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');
/** Text that holds no word of any query here. */
const filling = (words: number) => Array.from({ length: words }, (_, index) => `w${index}`).join(' ');

describe('pieces of an excerpt', () => {
  it.each([
    ['Nhận ra lừa đảo.', ['lừa đảo'], 'Nhận ra [lừa đảo.]', 'neighbours in one mark'],
    ['Nhận ra lừa đảo.', ['lua dao'], 'Nhận ra [lừa đảo.]', 'without accents'],
    ['Lúa và lừa, đảo', ['lừa'], 'Lúa và [lừa,] đảo', 'accents that agree'],
    ['Lúa và lửa', ['lừa'], '[Lúa] và [lửa]', 'accents that agree nowhere'],
    ['Đảo và giải', ['giả', 'đảo'], '[Đảo] và giải', 'whole words'],
    ['Vào dichvucong.gov.vn ngay', ['gov'], 'Vào dichvucong[.gov].vn ngay', 'one of glued words'],
    ['Vào dichvucong.gov.vn ngay', ['gov vn'], 'Vào dichvucong[.gov.vn] ngay', 'two of them'],
    ['Nghị quyết 18-NQ/TU', ['18'], 'Nghị quyết [18]-NQ/TU', 'the first of them'],
    ['Có 1.582 hộ', ['1.582 hộ'], 'Có [1.582 hộ]', 'figures'],
    ['Nhận ra lừa đảo', ['mua bán', 'lừa đảo'], 'Nhận ra [lừa đảo]', 'the reading that is there'],
    ['CCCD là căn cước công dân', ['cccd', 'căn cước công dân'], '[CCCD] là căn cước công dân', 'the first of two'],
    ['Căn cước ở xã', ['căn cước công dân', 'căn cước'], '[Căn cước] ở xã', 'a part of the words'],
    ['Nhận ra lừa đảo', ['xyz'], 'Nhận ra lừa đảo', 'nothing to mark'],
    ['', ['xyz'], '', 'no text'],
  ])('of %j for %j are %j: %s', (text, readings, expected) => expect(marked(text, readings)).toBe(expected));

  it.each([
    ['the whole of a short text', `lừa đảo ${filling(10)}`, /^\[lừa đảo\] w0 .* w9$/],
    ['the beginning where nothing is found, as while someone types', `${filling(60)}`, /^w0 .*…$/],
    ['the middle', `${filling(60)} lừa đảo ${filling(60)}`, /^… w\d+ .*\[lừa đảo\] w0 .* …$/],
    ['the end', `${filling(60)} lừa đảo`, /^… .*w59 \[lừa đảo\]$/],
    ['where most words stand', `lừa ${filling(60)} lừa ${filling(3)} đảo ${filling(60)}`, /^… .*\[lừa\] w0 w1 w2 \[đảo\]/],
    ['where they stand in a row', `đảo w w lừa ${filling(60)} lừa đảo ${filling(60)}`, /\[lừa đảo\]/],
  ])('show %s', (_, text, expected) => expect(marked(text, ['lừa đảo'])).toMatch(expected));

  it('show words in one row before words in two', () => {
    const text = `lừa đảo w qua mạng ${filling(60)} lừa đảo qua mạng ${filling(60)}`;
    expect(marked(text, ['lừa đảo qua mạng'])).toContain('[lừa đảo qua mạng]');
  });

  it('show other names only where the text has nothing', () => {
    const text = `${filling(30)} Còn gọi. mã vạch, mã hai chiều.`;
    const anchors = [{ id: otherNames, text: 'Còn gọi.', location: 30 }];
    expect(marked(text, ['mã vạch'], anchors)).toMatch(/\[mã vạch,/);
    expect(marked(text, ['w29'], anchors)).toMatch(/\[w29\]$/);
  });

  it('mark the reading that a text holds whole, not the one it holds a part of', () => {
    expect(marked('Cấp căn cước công hữu, làm thẻ CCCD', ['căn cước công dân', 'cccd'])).toBe('Cấp căn cước công hữu, làm thẻ [CCCD]');
  });

  it('lose and change no text', () => {
    const word = fc.constantFrom('số', 'Đảo', 'lừa,', 'dichvucong.gov.vn', '18-NQ/TU', '1.582', '–', '(xã)', 'a', 'hòa.', '“mã');
    const query = fc.array(fc.constantFrom('số', 'dao', 'gov', 'vn', 'nq', '18', 'xã', 'lừa đảo', 'hoa', 'xyz'), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), query, (words, readings) => {
        const text = words.join(' ');
        const shown = excerptOf(text, readings).pieces.map((piece) => piece.text).join('');
        expect(text).toContain(shown.replace(/^…\s?|\s?…$/g, ''));
        expect(shown.length).toBeGreaterThanOrEqual(Math.min(text.length, 24));
        if (!shown.includes('…')) expect(shown).toBe(text);
      }),
    );
  });
});

describe('places inside a page', () => {
  const text = `Mở đầu. Cài đặt. ${filling(5)} quét mã. Báo tin. Gọi quét mã, bị lừa đảo. Kết. xong`;
  const at = (word: string) => pageText(toIndexForm(text)).tokens.findIndex((token) => token.startsWith(toIndexForm(word)));
  const anchors: Anchor[] = [
    { id: 'bao-tin', text: toIndexForm('Báo tin.'), location: at('Báo') },
    { id: 'cai-dat', text: toIndexForm('Cài đặt.'), location: at('Cài') },
    { id: 'ket', text: toIndexForm('Kết.'), location: at('Kết') },
    { id: '', text: '', location: 0 },
  ];

  it.each<[string, string[], string]>([
    ['lừa đảo', ['bao-tin'], 'the one that holds the words'],
    ['cài', ['cai-dat'], 'its own heading counts'],
    ['quét mã', ['cai-dat', 'bao-tin'], 'two that hold the same'],
    ['quét mã lừa đảo', ['bao-tin'], 'not those that hold much less'],
    ['mở đầu', [], 'before the first'],
    ['xyz', [], 'nowhere'],
  ])('for %j are %j: %s', (query, ids) => expect(excerptOf(text, [query], anchors).parts.map(({ id }) => id)).toEqual(ids));

  it('have the heading as title, without the full stop of the index', () => {
    expect(excerptOf(text, ['lừa đảo'], anchors).parts).toEqual([{ id: 'bao-tin', title: 'Báo tin' }]);
  });

  it('are two at most', () => {
    const many = Array.from({ length: 5 }, (_, index) => ({ id: `b${index}`, text: 'Bước.', location: index * 2 }));
    expect(excerptOf('quét mã quét mã quét mã quét mã quét mã', ['quét mã'], many).parts.map(({ id }) => id)).toEqual(['b0', 'b1']);
  });

  it('are never the other names', () => {
    expect(excerptOf('Còn gọi. mã', ['mã'], [{ id: otherNames, text: 'Còn gọi.', location: 0 }]).parts).toEqual([]);
  });
});
