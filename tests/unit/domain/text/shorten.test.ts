import { describe, expect, it } from 'vitest';
import { shorten } from '../../../../src/domain/text/shorten.ts';

describe('shorten', () => {
  it.each([
    ['Quét mã QR', 10, 'Quét mã QR'],
    ['Quét mã QR', 9, 'Quét mã…'],
    ['Quét mã QR', 6, 'Quét…'],
    ['Quét mã: nhanh hơn', 14, 'Quét mã…'],
    ['Quét mã – nhanh hơn', 15, 'Quét mã…'],
    ['Làng số', 7, 'Làng số'],
    ['', 5, ''],
  ])('%j to %d characters is %j', (text, length, cut) => expect(shorten(text, length)).toBe(cut));

  it.each([5, 8, 13, 21, 34])('never gives more than %d characters', (length) => {
    const text = 'Chuyển đổi số ở khu vực nông thôn Hà Nội: Cú hích để đổi mới';
    expect(shorten(text, length).length).toBeLessThanOrEqual(length);
    expect(text.startsWith(shorten(text, length).slice(0, -1))).toBe(true);
  });
});
