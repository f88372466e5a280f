import { expect, it } from 'vitest';
import { disguiseOf } from '../../../../src/domain/links/disguise.ts';

it.each([
  ['https://dichvucong.gov.vn@evil.example/', 'user-info'],
  ['https://dichvucong.gov.vn:x@evil.example/', 'user-info'],
  ['https://dichvucong.gov.vn:8443/', 'port'],
  ['https://103.1.2.3/', 'ip'],
  ['https://1728119299/', 'ip'],
  ['https://0x67.1.2.3/', 'ip'],
  ['https://[2001:db8::1]/', 'ip'],
  ['https://bit.ly/abc', 'shortener'],
  ['https://www.tinyurl.com/abc', 'shortener'],
  ['https://dichvuc\u043eng.vn/', 'foreign-letters'],
  ['https://xn--dchvuc-x1a.vn/', 'foreign-letters'],
  ['https://dichvucong.gov.vn/', undefined],
  ['https://dichvucong.gov.vn:443/a@b', undefined],
])('%s: %s', (address, disguise) => expect(disguiseOf(new URL(address))).toBe(disguise));
