import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { imitatedHost } from '../../../../src/domain/links/imitated-host.ts';
import type { TrustedHost } from '../../../../src/domain/links/trusted-host.ts';

const trusted = JSON.parse(readFileSync('content/trusted-hosts.json', 'utf8')) as TrustedHost[];

describe('a host that passes for a trusted one', () => {
  it.each([
    ['a dash for a dot', 'dichvucong-gov.vn', 'dichvucong.gov.vn'],
    ['the name with more behind it', 'dichvucong.gov.vn.co', 'dichvucong.gov.vn'],
    ['the name before another', 'vneid.gov.vn.xyz.com', 'vneid.gov.vn'],
    ['the name without dots', 'dichvuconggovvn.com', 'dichvucong.gov.vn'],
    ['its word with another', 'vneid-capnhat.com', 'vneid.gov.vn'],
    ['its word glued to another', 'capnhatvneid.top', 'vneid.gov.vn'],
    ['its word under another end', 'dichvucong.vn', 'dichvucong.gov.vn'],
    ['its word as a level', 'vneid.cap-nhat.click', 'vneid.gov.vn'],
    ['a short word alone', 'zalo-hotro.com', 'zalo.me'],
    ['the ending of the State', 'bocongan-gov.vn', 'gov.vn'],
    ['the ending of the State before another', 'congan.gov.vn.cc', 'gov.vn'],
    ['the ending of the State glued', 'bocongan.govvn.net', 'gov.vn'],
    ['a digit for a letter', 'd1chvucong.gov.vn', 'dichvucong.gov.vn'],
    ['a digit for a letter elsewhere', 'd1chvuc0ng.online', 'dichvucong.gov.vn'],
    ['l for i', 'vneld.gov.vn', 'vneid.gov.vn'],
    ['rn for m', 'tinnhierrmang.vn', 'tinnhiemmang.vn'],
    ['a slip', 'dichvucomg.gov.vn', 'dichvucong.gov.vn'],
    ['a letter left out', 'dichvucon.gov.vn', 'dichvucong.gov.vn'],
    ['a Cyrillic letter', 'dichvuc\u043eng.gov.vn', 'dichvucong.gov.vn'],
    ['Vietnamese marks', 'dịchvụcông.vn', 'dichvucong.gov.vn'],
    ['a newspaper with a slip', 'vnexpres.net', 'vnexpress.net'],
    ['a newspaper under another end', 'vnexpress.top', 'vnexpress.net'],
    ['a newspaper before another', 'dantri.com.vn.tin24.xyz', 'dantri.com.vn'],
  ])('%s: %s', (_, host, real) => expect(imitatedHost(host, trusted)).toBe(real));
});

describe('none', () => {
  it.each([
    'dichvucong.gov.vn', 'www.dichvucong.gov.vn', 'dichvucong.hanoi.gov.vn', 'dichvucong.bocongan.gov.vn', 'hanoi.gov.vn', 'mic.gov.vn', 'bocongan.gov.vn', 'vinid.gov.vn',
    'help.zalo.me', 'zalo.me', 'amp.laodong.vn', 'laodong.vn', 'baohagiang.vn', 'baoquangninh.vn', 'baodanang.vn', 'tuoitre.vn', 'vtv.vn', 'tienphong.vn', 'vov.vn', 'moh.vn',
    'vietnam.un.org', 'vnpt.vn', 'viettel.vn', 'agribank.com.vn', 'example.com', 'www.gov.uk',
  ])('%s', (host) => expect(imitatedHost(host, trusted)).toBeUndefined());

  it('the hosts of the list, as their sources give them', () => expect(trusted.map(({ host }) => imitatedHost(host.replace('*', 'm'), trusted)).filter(Boolean)).toEqual([]));

  it('a name that the list gives by itself', () => expect(imitatedHost('vnexpres.net', [...trusted, { host: 'vnexpres.net', kind: 'press', why: 'Thử.' }])).toBeUndefined());
});
