import { expect, it } from 'vitest';
import { isNamed, nameOf, trustedAs } from '../../../../src/domain/links/trusted-host.ts';

const list = [{ host: '*.gov.vn' }, { host: 'en.hungyen.gov.vn' }, { host: 'plo.vn' }];

it.each([
  ['gov.vn', '*.gov.vn'],
  ['a.b.gov.vn', '*.gov.vn'],
  ['en.hungyen.gov.vn', 'en.hungyen.gov.vn'],
  ['plo.vn', 'plo.vn'],
  ['www.plo.vn', 'plo.vn'],
  ['m.plo.vn', undefined],
  ['explo.vn', undefined],
  ['agov.vn', undefined],
  ['gov.vn.co', undefined],
])('%s falls under %s', (host, entry) => expect(trustedAs(host, list)?.host).toBe(entry));

it('a name stands without its star', () => expect(nameOf({ host: '*.gov.vn' })).toBe('gov.vn'));
it.each([['plo.vn', true], ['www.plo.vn', true], ['m.plo.vn', false]])('%s is named: %s', (host, named) => expect(isNamed(host, { host: 'plo.vn' })).toBe(named));
