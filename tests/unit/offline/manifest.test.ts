import { describe, expect, it } from 'vitest';
import { bytesOf, keyOf, missingOf, staleKeys, unpack } from '../../../src/offline/worker/manifest.ts';

const base = 'https://ten.example/lang-so/';
const one = unpack({ build: 'mot', files: [['a/', '11', 10], ['b/', '22', 20], ['c.js', '33', 5]], sets: { shell: [0], guides: [0, 1], search: [2] }, moved: { 'q/1': 'a/' } });
/** The same with another content of b/. */
const two = unpack({ build: 'hai', files: [['a/', '11', 10], ['b/', '99', 21], ['c.js', '33', 5]], sets: { shell: [0], guides: [0, 1], search: [2] }, moved: {} });
const key = (path: string, hash: string) => `${base}${path}?${hash}`;

describe('a manifest', () => {
  it('names the files of a set', () => expect(one.sets).toEqual({ shell: ['a/'], guides: ['a/', 'b/'], search: ['c.js'] }));

  it.each([
    ['b/', key('b/', '22')],
    ['d/', undefined],
    ['toString', undefined],
  ])('keeps %s under %s', (path, expected) => expect(keyOf(one, path, base)).toBe(expected));

  it.each([
    ['nothing', [], ['guides'], ['a/', 'b/']],
    ['what sets share, once', [], ['shell', 'guides'], ['a/', 'b/']],
    ['part of it', [key('a/', '11')], ['guides'], ['b/']],
    ['another content', [key('b/', '99'), key('a/', '11')], ['guides'], ['b/']],
    ['a set of another build', [], ['khac'], []],
  ])('with %s kept, misses the rest', (_, kept, sets, expected) => expect(missingOf(one, sets, new Set(kept), base)).toEqual(expected));

  it('adds up bytes', () => expect(bytesOf(one, ['a/', 'c.js'])).toBe(15));
});

describe('files that nobody needs', () => {
  const kept = [key('a/', '11'), key('b/', '22'), key('b/', '99'), key('c.js', '33')];
  it.each([
    ['the sets of this build', ['guides', 'search'], [], [key('b/', '22')]],
    ['without a set that was deleted', ['guides'], [], [key('b/', '22'), key('c.js', '33')]],
    ['with a page of the build before still open', ['guides'], [one], []],
    ['nothing', [], [], kept],
  ])('are those outside of %s', (_, sets, others, expected) => expect(staleKeys(kept, two, sets, others, base)).toEqual(expected));
});
