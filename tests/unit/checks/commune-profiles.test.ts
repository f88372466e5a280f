import { describe, expect, it } from 'vitest';
import { communeProfiles } from '../../../src/checks/commune-profiles.ts';
import { contentWith, placeOf, type Change } from '../../fixtures/content-with.ts';

describe('communeProfiles', () => {
  it('makes profiles out of valid data', async () => {
    const { profiles, faults } = communeProfiles(await contentWith({}));
    expect(faults).toEqual([]);
    expect(profiles?.communes.map(({ unit, within, readings }) => [unit.id, within, readings.map(({ id, targets }) => [id, targets.length])])).toEqual([
      ['yen-hoa-14722', ['tỉnh Ninh Bình'], [['yen-hoa-ho-so-truc-tuyen', 2]]],
    ]);
    expect(profiles?.indicators.map(({ indicator }) => indicator.id)).toEqual(['ho-so-truc-tuyen']);
  });

  it.each<[string, string, Change, { line: number; column: number; code: string; field: string }]>([
    ['broken JSON', 'glossary.json', ['"term": "CĐS",', '"term": "CĐS"'], { line: 5, column: 5, code: 'cu-phap', field: '' }],
    ['a missing file', 'glossary.json', null, { line: 1, column: 1, code: 'thieu-tep', field: '' }],
    ['a missing field', 'glossary.json', ['\n    "spoken": "mã quy a",', ''], { line: 9, column: 3, code: 'thieu-truong', field: '1.spoken' }],
    ['a dangling id', 'units.json', ['"parent": "ninh-binh-37"', '"parent": "ninh-binh-73"'], { line: 8, column: 5, code: 'tham-chieu', field: '1.parent' }],
  ])('gives the fault and no profiles for %s', async (_, path, change, place) => {
    const { profiles, faults } = communeProfiles(await contentWith({ [path]: change }));
    expect(profiles).toBeNull();
    expect(faults.map(placeOf)).toEqual([{ file: `content/${path}`, ...place }]);
  });

  it.each<[string, string, Change]>([
    ['broken front matter', 'stories/quet-ma-dau-ngo.mdx', ['title: "', 'title "']],
    ['no front matter', 'guides/bao-lua-dao.mdx', () => 'Đừng chuyển tiền.'],
    ['broken MDX', 'pilots/yen-hoa.mdx', ['</Warning>', '']],
    ['a missing field', 'guides/quet-ma-qr.mdx', ['topic: tien-bac\n', '']],
    ['a dangling id', 'pilots/yen-hoa.mdx', ['nguon-moc', 'nguon-la']],
    ['a missing part', 'pilots/yen-hoa.mdx', ['## Bài học', '## Bài']],
  ])('does not mind an entry with %s', async (_, path, change) => {
    const content = await contentWith({ [path]: change });
    expect(communeProfiles(content)).toEqual(communeProfiles(await contentWith({})));
  });
});
