import { expect, it } from 'vitest';
import { trustedHostSchema } from '../../../src/schemas/trusted-host.ts';
import { changed, issuesOf, type Mistake } from '../../fixtures/schema-issues.ts';

const host = { host: 'vneid.gov.vn', kind: 'official', why: 'Trang của VNeID.' };

it.each(['vneid.gov.vn', '*.gov.vn', 'vnexpress.net', 'a-b.vn'])('accepts %s', (name) => expect(issuesOf(trustedHostSchema, { ...host, host: name })).toEqual([]));

it.each<Mistake>([
  ['a whole address', { host: 'https://vneid.gov.vn' }, 'host invalid_format'],
  ['a path', { host: 'vneid.gov.vn/a' }, 'host invalid_format'],
  ['a port', { host: 'vneid.gov.vn:443' }, 'host invalid_format'],
  ['capitals', { host: 'VNeID.gov.vn' }, 'host invalid_format'],
  ['other letters', { host: 'chợ.vn' }, 'host invalid_format'],
  ['every host of a country', { host: '*.vn' }, 'host invalid_format'],
  ['a star in the middle', { host: 'a.*.vn' }, 'host invalid_format'],
  ['every host', { host: '*' }, 'host invalid_format'],
  ['no reason', { why: '' }, 'why too_small'],
  ['another kind', { kind: 'blog' }, 'kind invalid_value'],
])('refuses %s', (_, change, issue) => expect(issuesOf(trustedHostSchema, changed(host, change))).toEqual([issue]));
