import { describe, expect, it } from 'vitest';
import { findNamed } from '../../../src/import/find-named.ts';

const items = [{ id: 'ho-so', name: 'Tỷ lệ hồ sơ nộp qua mạng' }, { id: 'thon-a', name: 'Số thôn' }, { id: 'thon-b', name: 'Số thôn' }];
const find = (text: string) => findNamed(items, text, 'chỉ số', 'content/indicators.json');

describe('findNamed', () => {
  it.each(['ho-so', 'Tỷ lệ hồ sơ nộp qua mạng', 'ty le ho so nop qua mang', 'TỶ LỆ  HỒ SƠ NỘP QUA MẠNG'])('finds “%s”', (text) => expect(find(text)).toEqual({ item: items[0] }));

  it('does not choose between two of one name', () => {
    expect(find('số thôn')).toEqual({ words: { code: 'nhieu-ten', found: '“số thôn” là tên của 2 chỉ số', expected: 'id của một chỉ số: thon-a, thon-b', fix: 'ghi id thay cho tên' } });
    expect(find('thon-b')).toEqual({ item: items[2] });
  });

  it.each([
    ['Tỷ lệ hồ sơ qua mạng', 'sửa thành “Tỷ lệ hồ sơ nộp qua mạng” (ho-so) nếu gõ nhầm, hoặc thêm chỉ số này'],
    ['ho-sơ', 'sửa thành “Tỷ lệ hồ sơ nộp qua mạng” (ho-so) nếu gõ nhầm, hoặc thêm chỉ số này'],
    ['Một điều chưa ai đo ở xã này bao giờ', 'thêm chỉ số này vào content/indicators.json'],
  ])('refuses “%s”', (text, fix) => expect(find(text)).toMatchObject({ words: { code: 'tham-chieu', found: `“${text}”`, fix } }));
});
