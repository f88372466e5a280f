import { describe, expect, it } from 'vitest';
import { compareAddresses } from '../../../src/addresses/compare.ts';

const compare = (published: string[], built: string[], redirects: [string, string][] = []) =>
  compareAddresses(published, new Set(built), redirects.map(([from, to]) => ({ from, to, since: '2026-11-22' })));

describe('a published address is kept', () => {
  it.each<[string, string[], string[], [string, string][]]>([
    ['that is still there', ['/a/', '/a/#x', '/a.csv'], ['/a/', '/a/#x', '/a.csv'], []],
    ['whose page moved', ['/a/', '/a/#x'], ['/b/', '/b/#x'], [['/a/', '/b/']]],
    ['whose page moved to one without such a part', ['/a/', '/a/#x'], ['/b/'], [['/a/', '/b/']]],
    ['whose page moved twice', ['/a/', '/b/'], ['/c/'], [['/a/', '/b/'], ['/b/', '/c/']]],
    ['that is an anchor with a redirect', ['/a/', '/a/#x'], ['/a/', '/b/'], [['/a/#x', '/b/']]],
    ['that is a number gone from the end', ['/a/#dan-2', '/a/#buoc-9', '/a/#moc-1', '/a/#cau-4', '/a/#bai-2'], ['/a/', '/a/#dan-1', '/a/#buoc-3'], []],
  ])('%s', (_, published, built, redirects) => expect(compare(published, built, redirects).lost).toEqual([]));
});

describe('a published address is lost', () => {
  it.each<[string, string[], string[], [string, string][], string[]]>([
    ['that is gone', ['/a/'], [], [], ['/a/']],
    ['that is a file', ['/a.csv'], ['/b.csv'], [], ['/a.csv']],
    ['that is an anchor of a page that stands', ['/a/', '/a/#x'], ['/a/'], [], ['/a/#x']],
    ['whose redirect leads to nothing', ['/a/'], [], [['/a/', '/b/']], ['/a/']],
    ['whose redirects run in a circle', ['/a/'], ['/c/'], [['/a/', '/b/'], ['/b/', '/a/']], ['/a/']],
    ['that is a number of a lost page', ['/a/#dan-2'], ['/b/'], [], ['/a/#dan-2']],
  ])('%s', (_, published, built, redirects, lost) => expect(compare(published, built, redirects).lost.map(({ address }) => address)).toEqual(lost));

  it('once with its anchors, at its line', () =>
    expect(compare(['/', '/a/', '/a/#x', '/a/#dan-1', '/b/'], ['/', '/b/']).lost).toEqual([{ address: '/a/', index: 1, anchors: 2, near: '/b/' }]));
});

describe('the nearest of a lost address', () => {
  it.each([
    ['is a new one of the section', '/huong-dan/quet-ma/', ['/huong-dan/quet-ma-qr/', '/huong-dan/quet-nha/', '/cau-chuyen/quet-ma/'], ['/huong-dan/quet-nha/'], '/huong-dan/quet-ma-qr/'],
    ['is the only new one, however unlike', '/huong-dan/quet-ma/', ['/huong-dan/tra-tien-cho-dung-nguoi/', '/huong-dan/quet-nha/'], ['/huong-dan/quet-nha/'], '/huong-dan/tra-tien-cho-dung-nguoi/'],
    ['is an old one when nothing is new', '/huong-dan/quet-ma/', ['/huong-dan/quet-mau/', '/huong-dan/'], ['/huong-dan/quet-mau/', '/huong-dan/'], '/huong-dan/quet-mau/'],
    ['is never of another section', '/huong-dan/quet-ma/', ['/cau-chuyen/quet-ma/'], [], undefined],
    ['is an anchor of the page', '/a/#ket-qua', ['/a/', '/a/#ket-qua-dat-duoc', '/b/#ket-qua'], ['/a/'], '/a/#ket-qua-dat-duoc'],
    ['is a file for a file', '/du-lieu/xa.csv', ['/du-lieu/xas/', '/du-lieu/xas.csv'], [], '/du-lieu/xas.csv'],
  ])('%s', (_, lost, built, before, near) => expect(compare([...before, lost], built).lost[0]?.near).toBe(near));
});

it('names what is new, sorted', () => expect(compare(['/a/'], ['/c/', '/a/', '/b/#x', '/b/']).added).toEqual(['/b/', '/b/#x', '/c/']));
