import { expect, it } from 'vitest';
import { keptAnchors } from '../../../src/addresses/kept-anchors.ts';

it.each<[string, string[], string[], [string, string][], [page: string, id: string, to: string][]]>([
  ['nothing that is there', ['/a/#x'], ['/a/', '/a/#x'], [], []],
  ['an anchor renamed on its page', ['/a/#x'], ['/a/', '/a/#y'], [['/a/#x', '/a/#y']], [['/a/', 'x', '/a/#y']]],
  ['an anchor whose part is on another page', ['/a/#x'], ['/a/', '/b/'], [['/a/#x', '/b/']], [['/a/', 'x', '/b/']]],
  ['nothing for an anchor that goes along with its page', ['/a/#x', '/a/#y'], ['/b/', '/b/#x'], [['/a/', '/b/']], []],
  ['on the new page, what was renamed before the page moved', ['/a/#x'], ['/b/', '/b/#y'], [['/a/#x', '/a/#y'], ['/a/', '/b/']], [['/b/', 'x', '/b/#y']]],
  ['nothing where the new page has the old id', ['/a/#x'], ['/b/', '/b/#x', '/b/#y'], [['/a/#x', '/a/#y'], ['/a/', '/b/']], []],
  ['numbers, at the last that is left', ['/a/#dan-3', '/a/#dan-4'], ['/a/', '/a/#dan-1', '/a/#dan-2'], [], [['/a/', 'dan-3', '/a/#dan-2'], ['/a/', 'dan-4', '/a/#dan-2']]],
  ['numbers, at the page when none is left', ['/a/#buoc-1'], ['/a/'], [], [['/a/', 'buoc-1', '/a/']]],
])('pages keep %s', (_, published, built, redirects, expected) =>
  expect(keptAnchors(published, new Set(built), redirects.map(([from, to]) => ({ from, to, since: '2026-11-22' })))).toEqual(expected.map(([page, id, to]) => ({ page, id, to }))));
