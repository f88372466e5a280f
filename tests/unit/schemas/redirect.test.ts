import { describe, expect, it } from 'vitest';
import { siteAddress } from '../../../src/schemas/redirect.ts';

describe('an address of the site', () => {
  it.each(['/', '/#cac-muc', '/huong-dan/', '/huong-dan/quet-ma/#buoc-3', '/du-lieu/xa.csv', '/du-lieu/xa/yen-hoa-14722.json', '/rss.xml'])('may be %s', (address) =>
    expect(siteAddress.safeParse(address).success).toBe(true));

  it.each([
    'huong-dan/quet-ma/', '/huong-dan/quet-ma', '//evil.example/', 'https://lang-so.example/huong-dan/', '/huong-dan/../xa/', '/tim-kiem/?q=x', '/hướng-dẫn/', '/a/#', '/a//b/',
    '/a/ /b/', '/a/"b/', '/a/;b/', '/a/\nb/', '',
  ])('may not be %j', (address) => expect(siteAddress.safeParse(address).success).toBe(false));
});
