import { expect, it } from 'vitest';
import { nearestNames } from '../../../../src/domain/search/nearest-names.ts';
import type { TitlesFile } from '../../../../src/domain/search/vocabulary.ts';

const titles: TitlesFile = {
  pages: [['Đề án', '/de-an/', 'guides']],
  terms: [
    ['/t/#cccd', [], 'CCCD', 'căn cước công dân', 'thẻ căn cước'],
    ['/t/#ocop', [], 'OCOP', 'mỗi xã một sản phẩm'],
    ['/t/#zalo', [], 'Zalo', 'Zalo'],
    ['/t/#sala', [], 'sala'],
    ['/t/#nala', [], 'nala'],
    ['/t/#xala', [], 'xala'],
    ['/t/#gala', [], 'gala'],
    ['/t/#trong', []],
  ],
  hotlines: [], files: [],
};

it.each([
  ['ocob', ['OCOP: mỗi xã một sản phẩm'], 'one slip'],
  ['zlao', ['Zalo'], 'a term without full words is named once'],
  ['cancuoccong dan', ['CCCD: căn cước công dân'], 'a further blank'],
  ['the can cuok', ['CCCD: căn cước công dân'], 'a further name'],
  ['THẺ CĂN CƯỚK', ['CCCD: căn cước công dân'], 'accents and capitals'],
  ['zabcd', [], 'nothing near'],
  ['oc', [], 'too short to be near'],
  ['đề á', [], 'pages are no names'],
  ['', [], 'nothing'],
])('names near %j are %j: %s', (typed, expected) => expect(nearestNames(typed, titles).map(({ title }) => title)).toEqual(expected));

it('puts the nearest first and gives three at most', () => {
  const found = nearestNames('xala', titles);
  expect(found).toHaveLength(3);
  expect(found[0]).toEqual({ title: 'xala', url: '/t/#xala', section: 'glossary' });
  expect(found[1]!.title).toBe('sala');
});
