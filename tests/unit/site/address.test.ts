import { expect, it } from 'vitest';
import { siteAddress } from '../../../src/site/address.ts';

it.each([
  [undefined, 'https://lang-so.example', '/'],
  ['', 'https://lang-so.example', '/'],
  ['https://langso.vn', 'https://langso.vn', '/'],
  ['https://langso.vn/', 'https://langso.vn', '/'],
  ['https://ten.github.io/lang-so', 'https://ten.github.io', '/lang-so/'],
  ['https://ten.github.io/lang-so/', 'https://ten.github.io', '/lang-so/'],
  ['https://ten.github.io/a/b//', 'https://ten.github.io', '/a/b/'],
  ['http://localhost:4321/', 'http://localhost:4321', '/'],
])('SITE_URL %s means %s and %s', (setting, site, base) => expect(siteAddress(setting)).toEqual({ site, base }));

it.each([
  ['ftp://langso.vn/', 'SITE_URL: unexpected `ftp://langso.vn/`, expected an http(s) address'],
  ['localhost:4321', 'SITE_URL: unexpected `localhost:4321`, expected an http(s) address'],
  ['langso.vn', 'Invalid URL'],
  ['/lang-so/', 'Invalid URL'],
])('SITE_URL %s is refused', (setting, message) => expect(() => siteAddress(setting)).toThrow(message));
