import { describe, expect, it } from 'vitest';
import { anchorOf, followRedirects, pageOf } from '../../../src/domain/follow-redirects.ts';

describe('an address leads', () => {
  it.each<[name: string, redirects: [string, string][], from: string, to: string | null]>([
    ['to itself when it never moved', [['/a/', '/b/']], '/c/', '/c/'],
    ['to where it moved', [['/a/', '/b/']], '/a/', '/b/'],
    ['through later moves, in any order', [['/b/', '/c/'], ['/a/', '/b/']], '/a/', '/c/'],
    ['with its page, when it is an anchor', [['/a/', '/b/']], '/a/#x', '/b/#x'],
    ['to where its page now leads, when that is an anchor', [['/a/', '/b/#y']], '/a/#x', '/b/#y'],
    ['by its own redirect before that of its page', [['/a/', '/b/'], ['/a/#x', '/c/#z']], '/a/#x', '/c/#z'],
    ['to itself when only an anchor of its page moved', [['/a/#x', '/b/']], '/a/', '/a/'],
    ['to an anchor whose page moved later', [['/a/#x', '/a/#y'], ['/a/', '/b/']], '/a/#x', '/b/#y'],
    ['nowhere in a circle', [['/a/', '/b/'], ['/b/', '/a/']], '/a/', null],
    ['nowhere in a circle of one', [['/a/', '/a/#x']], '/a/', null],
    ['nowhere into a circle', [['/c/', '/a/'], ['/a/', '/b/'], ['/b/', '/a/']], '/c/', null],
  ])('%s', (_, redirects, from, to) => expect(followRedirects(redirects.map(([from, to]) => ({ from, to })))(from)).toBe(to));
});

it.each([['/a/', '/a/', undefined], ['/a/#x', '/a/', 'x'], ['/a.csv', '/a.csv', undefined]])('%s has page %s and anchor %s', (address, page, anchor) =>
  expect([pageOf(address), anchorOf(address)]).toEqual([page, anchor]));
