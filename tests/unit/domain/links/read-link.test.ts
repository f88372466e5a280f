import { expect, it } from 'vitest';
import { readLink } from '../../../../src/domain/links/read-link.ts';

it.each([
  ['/huong-dan/a/', '/huong-dan/a/', ''],
  ['/huong-dan/a/?b#c', '/huong-dan/a/', 'c'],
  ['#ket-qua', '/cau-chuyen/x/', 'ket-qua'],
  ['../y/', '/cau-chuyen/y/', ''],
  ['../../huong-dan/a/', '/huong-dan/a/', ''],
  ['huong-dan/a/', '/cau-chuyen/x/huong-dan/a/', ''],
  ['https://lang-so.example/xa/#dang-co', '/xa/', 'dang-co'],
  ['/thuat-ngu/#m%C3%A3', '/thuat-ngu/', 'mã'],
  ['/a/%E0%A4%A/', '/a/%E0%A4%A/', ''],
  ['', '/cau-chuyen/x/', ''],
])('%s is the page %s#%s', (link, path, anchor) => expect(readLink(link, '/cau-chuyen/x/', ['lang-so.example'])).toEqual({ to: 'page', path, anchor }));

it.each([
  ['https://vov.vn/a', 'vov.vn'],
  ['http://vov.vn/a', 'vov.vn'],
  ['//evil.example/a', 'evil.example'],
  ['/\\evil.example/a', 'evil.example'],
  ['https://lang-so.example@evil.example/', 'evil.example'],
  ['https://lang-so.example:8080/', 'lang-so.example'],
])('%s is the host %s', (link, host) => expect(readLink(link, '/cau-chuyen/x/', ['lang-so.example'])).toMatchObject({ to: 'host', address: { hostname: host } }));

it.each([['javascript:alert(1)', 'javascript'], [' java\nscript:alert(1)', 'javascript'], ['tel:113', 'tel'], ['data:text/html,x', 'data']])('%j is the scheme %s', (link, scheme) =>
  expect(readLink(link, '/', [])).toEqual({ to: 'scheme', scheme }),
);

it('is nothing where a browser would open nothing', () => expect(readLink('https://', '/', [])).toBeNull());
