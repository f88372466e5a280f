import { describe, expect, it } from 'vitest';
import { unsafeAddress } from '../../../src/markdown/unsafe-address.ts';

describe('unsafeAddress', () => {
  it.each([
    'https://vov.vn/', 'http://vov.vn', 'HTTPS://VOV.VN/a?b=c:d#e@f', 'https://vov.vn:8443/a', 'mailto:hop-thu@vov.vn', 'tel:113',
    '/huong-dan/lap-nhom-zalo-thon/', '/a:b//c', '#ket-qua', '?q=a:b', 'bai-khac/', '', 'https://tin.vn/Đường-dẫn',
  ])('takes %j', (address) => expect(unsafeAddress(address)).toBeNull());

  it.each([
    ['javascript:hostile()', '“javascript:”'],
    ['JAVASCRIPT:hostile()', '“JAVASCRIPT:”'],
    ['java\tscript:hostile()', 'ký tự ẩn'],
    ['java\nscript:hostile()', 'ký tự ẩn'],
    ['\u0001javascript:hostile()', 'ký tự ẩn'],
    ['java\u200Bscript:hostile()', 'ký tự ẩn'],
    ['java\u00ADscript:hostile()', 'ký tự ẩn'],
    [' javascript:hostile()', 'dấu cách'],
    ['data:text/html,x', '“data:”'],
    ['vbscript:x', '“vbscript:”'],
    ['blob:https://vov.vn/1', '“blob:”'],
    ['file:///etc/passwd', '“file:”'],
    ['ftp://vov.vn/', '“ftp:”'],
    ['intent://x#Intent;end', '“intent:”'],
    ['view-source:https://vov.vn/', '“view-source:”'],
    [':x', '“:”'],
    ['//hostile.example/', '“//”'],
    ['/\\hostile.example/', '“\\”'],
    ['\\\\hostile.example/', '“\\”'],
    ['https:hostile.example', 'không có tên trang'],
    ['https:///hostile.example', 'không có tên trang'],
    ['https://vov.vn@hostile.example/', 'hostile.example'],
    ['https://a:b@c@hostile.example', 'hostile.example'],
    ['https://vov.vn\u202E/', 'ký tự ẩn'],
  ])('refuses %j for %s', (address, reason) => expect(unsafeAddress(address)).toContain(reason));
});
