import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readInteger } from '../../../../src/domain/spoken/integer.ts';
import { speak, type Voice } from '../../../../src/domain/spoken/speak.ts';

const voice = fc.constantFrom<Voice>({ region: 'bac' }, { region: 'nam' });
const words = [{ written: 'VNeID', spoken: 'vê nờ i đi' }, { written: 'Mã QR', spoken: 'mã kiu a' }, { written: 'dichvucong.gov.vn', spoken: 'dịch vụ công chấm vê en' }];

/** Words back to a number, by another way than they were made: left to right, multiplying. */
function listen(said: string): number {
  const digits: Record<string, number> = { không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9 };
  let billions = 0;
  let sum = 0;
  let group = 0;
  let last = 0;
  for (const word of said.split(' ')) {
    if (word === 'tỷ') [billions, sum, group, last] = [sum + group + last, 0, 0, 0];
    else if (word === 'triệu') [sum, group, last] = [sum + (group + last) * 1_000_000, 0, 0];
    else if (word === 'nghìn' || word === 'ngàn') [sum, group, last] = [sum + (group + last) * 1000, 0, 0];
    else if (word === 'trăm') [group, last] = [last * 100, 0];
    else if (word === 'mươi') [group, last] = [group + last * 10, 0];
    else if (word === 'mười') group += 10;
    else if (word !== 'linh' && word !== 'lẻ') last = digits[word] ?? NaN;
  }
  return billions * 1_000_000_000 + sum + group + last;
}

it('every whole number up to a thousand billion is heard as itself', () => {
  fc.assert(fc.property(fc.oneof(fc.integer({ min: 0, max: 10 ** 6 }), fc.integer({ min: 0, max: 10 ** 12 })), voice, (n, v) => listen(readInteger(String(n), v)) === n), { numRuns: 20_000 });
  for (let n = 0; n <= 12_000; n += 1) expect(listen(readInteger(String(n), { region: 'bac' }))).toBe(n);
});

it('no two numbers sound alike in the words', () => {
  const said = new Set(Array.from({ length: 20_000 }, (_, n) => readInteger(String(n), { region: 'bac' })));
  expect(said.size).toBe(20_000);
});

const number = fc.oneof(fc.nat(99_999).map(String), fc.constantFrom('1.582', '7,5', '0912 345 678', '1900 0368', '30/12/2022', '2/6', '9/2020', '2021–2025', '19h30', '24/63', '156/5656', '7–7,5%/năm', '18-NQ/TU', '4.0', '02'));
const piece = fc.oneof(
  number,
  fc.constantFrom('bà', 'con', 'ngày', 'tháng', 'gọi', 'số', 'từ', 'Luật', 'Hà Nội', 'VNeID', 'mã QR', 'UBND', 'XNK', 'PostMart', 'CHÚ Ý', 'III', 'V', 'vov.vn', 'dichvucong.gov.vn', 'https://a.vn/x1', 'a@b.vn', '4G'),
  fc.constantFrom('.', ',', '…', '(', ')', '“', '”', '"', '→', '/', '-', '–', '%', '₫', 'm²', '°C', '&', '+', '@', '#', '*', '🙂', '\u00a0', '\n', ':', '!', '½', '٣', 'Ⅷ', '𝟜'),
);
const prose = fc.oneof(fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(' ')), fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')), fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 40 }));
// The same texts each time: what chance finds among strange signs should stop whoever looks for it, not somebody's change elsewhere.
const many = { numRuns: 3000, seed: 20261122 };

it('no digit and no abbreviation is left, whatever is read', () =>
  fc.assert(fc.property(prose, voice, (text, v) => {
    const said = speak(text, v, words).text;
    expect(said).not.toMatch(/\p{N}/u);
    expect(said).not.toMatch(/\p{Lu}[\p{L}\p{M}]*\p{Lu}/u);
    expect(said).toBe(said.normalize('NFC'));
  }), many));

it('what was said is said again unchanged', () =>
  fc.assert(fc.property(prose, voice, (text, v) => {
    const said = speak(text, v, words);
    expect(speak(said.text, v, words)).toEqual({ text: said.text, unknown: [] });
  }), many));

it('twenty kilobytes take less than a tenth of a second, and time grows with the text', () => {
  const text = 'Từ 1/7/2025, gọi 1900 0368 (VNeID mức 2) hoặc mở dichvucong.gov.vn → “Nộp hồ sơ”: 15/18 hộ, 7–7,5%/năm, UBND. '.repeat(200).slice(0, 20_000);
  const fastest = (input: string) => Math.min(...Array.from({ length: 4 }, () => { const start = performance.now(); speak(input, { region: 'bac' }, words); return performance.now() - start; }));
  expect(fastest(text)).toBeLessThan(100);
  for (const hostile of ['1', '1.', '-', '\n', 'A ', '(', 'x@', '1–', '→ ', '. ']) expect(fastest(hostile.repeat(20_000 / hostile.length)), hostile).toBeLessThan(300);
}, 60_000);
