import { expect, it } from 'vitest';
import { findAddresses } from '../../../../src/domain/links/find-addresses.ts';

it.each<[text: string, found: [index: number, text: string, kind: string][]]>([
  ['Gõ dichvucong.gov.vn.', [[3, 'dichvucong.gov.vn', 'host']]],
  ['Mở https://vov.vn/a?b=1, rồi đọc.', [[3, 'https://vov.vn/a?b=1', 'address']]],
  ['(HTTP://VOV.VN/a)', [[1, 'HTTP://VOV.VN/a', 'address']]],
  ['Xem www.vov.vn!', [[4, 'www.vov.vn', 'address']]],
  ['dichvucong-gov.vn hay dịchvụcông.vn', [[0, 'dichvucong-gov.vn', 'host'], [22, 'dịchvụcông.vn', 'host']]],
  ['https://a.vn và b.com', [[0, 'https://a.vn', 'address'], [16, 'b.com', 'host']]],
  ['https://dichvucong.gov.vn@evil.example/x', [[0, 'https://dichvucong.gov.vn@evil.example/x', 'address']]],
  ['Ông Ba, TP.HCM, v.v., 1.582 hộ, mở VNeID.Rồi bấm.', []],
  ['Thư gửi ai@xa.vn', []],
  ['tệp anh.jpg và bai.mdx', []],
])('%j', (text, found) => expect(findAddresses(text)).toEqual(found.map(([index, address, kind]) => ({ index, text: address, kind }))));
