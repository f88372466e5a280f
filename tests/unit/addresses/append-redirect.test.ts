import { expect, it } from 'vitest';
import { appendRedirect } from '../../../src/addresses/append-redirect.ts';

const item = '{ "from": "/a/", "to": "/b/", "since": "2026-11-22" }';
it.each([
  ['no file', null, `[\n  ${item}\n]\n`],
  ['an empty list', '[]\n', `[\n  ${item}\n]\n`],
  ['a list, as it stands', '[\n    { "from": "/c/",\n "to": "/d/", "since": "2026-11-01" }\n]', `[\n    { "from": "/c/",\n "to": "/d/", "since": "2026-11-01" },\n  ${item}\n]\n`],
])('adds to %s', (_, before, after) => expect(appendRedirect(before, { from: '/a/', to: '/b/', since: '2026-11-22' })).toBe(after));
