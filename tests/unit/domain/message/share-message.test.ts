import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareMessage } from '../../../../src/domain/message/share-message.ts';
import { codePoints, shortenTo } from '../../../../src/domain/message/shorten-to.ts';

const link = 'https://lang-so.example/huong-dan/quet-ma/';
const guide = { kind: 'Hướng dẫn', title: 'Quét mã QR chuyển khoản', summary: 'Quét mã rồi xem kỹ tên người nhận.', forWhom: 'Người mua hàng.', link };

describe('a message', () => {
  it('says what, for whom and where', () =>
    expect(shareMessage(guide)).toBe(`Hướng dẫn: Quét mã QR chuyển khoản\nQuét mã rồi xem kỹ tên người nhận.\nDành cho: Người mua hàng.\n${link}`));

  it.each<[string, Partial<typeof guide>, number, string]>([
    ['leaves out whom nobody named', { forWhom: '' }, 300, `Hướng dẫn: Quét mã QR chuyển khoản\nQuét mã rồi xem kỹ tên người nhận.\n${link}`],
    ['shortens what it is about first', {}, 130, `Hướng dẫn: Quét mã QR chuyển khoản\nQuét mã rồi xem kỹ tên…\nDành cho: Người mua hàng.\n${link}`],
    ['then leaves it out', {}, 110, `Hướng dẫn: Quét mã QR chuyển khoản\nDành cho: Người mua hàng.\n${link}`],
    ['then who it is for', {}, 90, `Hướng dẫn: Quét mã QR chuyển khoản\n${link}`],
    ['then shortens the title', {}, 64, `Hướng dẫn: Quét mã…\n${link}`],
    ['keeps a link that is longer than all', {}, 20, link],
  ])('%s', (_, change, limit, expected) => expect(shareMessage({ ...guide, ...change }, limit)).toBe(expected));

  it('is never too long, never cuts a word, always ends with the link', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'ệ', 'ữ', '🏡', 'đ'), minLength: 1, maxLength: 12 });
    const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: codePoints(link), max: 400 }), (title, summary, forWhom, limit) => {
        const message = shareMessage({ kind: 'Hướng dẫn', title, summary, forWhom, link }, limit);
        expect(codePoints(message)).toBeLessThanOrEqual(limit);
        expect(message.endsWith(link)).toBe(true);
        const known = new Set(`Hướng dẫn: ${title} Dành cho: ${summary} ${forWhom} ${link}`.split(' '));
        for (const piece of message.split(/[ \n]/)) expect(known.has(piece.replace(/…$/, '')), piece).toBe(true);
      }),
    );
  });
});

it.each([
  ['một hai ba', 10, 'một hai ba'], ['một hai ba', 9, 'một hai…'], ['một hai ba', 8, 'một hai…'], ['một hai ba', 7, 'một…'], ['một, hai', 7, 'một…'], ['một', 2, ''], ['🏡🏡 🏡🏡🏡', 6, '🏡🏡 🏡🏡🏡'], ['🏡🏡 🏡🏡🏡', 5, '🏡🏡…'], ['a', 0, ''],
])('%j in %i', (text, room, expected) => expect(shortenTo(text, room)).toBe(expected));
