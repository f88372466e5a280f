import { describe, expect, it } from 'vitest';
import { profilesOf } from '../../../src/checks/profiles.ts';
import { contentWith, placeOf, type Change } from '../../fixtures/content-with.ts';

describe('profilesOf', () => {
  it('makes profiles out of valid data', async () => {
    const { profiles, faults } = profilesOf(await contentWith({}));
    expect(faults).toEqual([]);
    const { units, indicators } = profiles ?? {};
    expect(units?.map(({ unit, readings, statements }) => [unit.id, readings.map(({ id }) => id), statements.map(({ id }) => id)])).toEqual([
      ['ninh-binh-37', [], []],
      ['yen-hoa-14722', ['yen-hoa-ho-so-truc-tuyen'], ['yen-hoa-lap-to']],
    ]);
    expect(units?.map(({ within, parts }) => [within, parts].map((links) => links.map(({ name }) => name)))).toEqual([[[], ['xã Yên Hòa']], [['tỉnh Ninh Bình'], []]]);
    expect(units?.map(({ similar }) => similar.map(({ id }) => id))).toEqual([['yen-hoa-14722'], ['ninh-binh-37']]);
    expect(indicators?.map(({ indicator, targets }) => [indicator.id, targets.map(({ frameworkName }) => frameworkName)])).toEqual([
      ['ho-so-truc-tuyen', ['Nghị quyết 18', 'Nghị quyết 18']],
    ]);
  });

  it('applies the targets of the country and of the province to a measured value', async () => {
    const measured = (text: string) => text.replace('"target"', '"actual"').replace('"framework": "nq-18",', '');
    const { profiles } = profilesOf(await contentWith({ 'observations/yen-hoa-14722.json': measured }));
    expect(profiles?.units[1]?.readings.map(({ id, targets }) => [id, targets.map(({ scopeName, progress }) => [scopeName, progress])])).toEqual([
      ['yen-hoa-ho-so-truc-tuyen', [['cả nước', 'not-reached'], ['tỉnh Ninh Bình', 'not-reached']]],
    ]);
  });

  it.each<[string, string, Change, { line: number; column: number; code: string; field: string }]>([
    ['broken JSON', 'glossary.json', ['"term": "CĐS",', '"term": "CĐS"'], { line: 5, column: 5, code: 'cu-phap', field: '' }],
    ['a missing file', 'glossary.json', null, { line: 1, column: 1, code: 'thieu-tep', field: '' }],
    ['a missing field', 'glossary.json', ['\n    "spoken": "mã quy a",', ''], { line: 9, column: 3, code: 'thieu-truong', field: '1.spoken' }],
    ['a dangling id', 'units.json', ['"parent": "ninh-binh-37"', '"parent": "ninh-binh-73"'], { line: 8, column: 5, code: 'tham-chieu', field: '1.parent' }],
  ])('gives the fault and no profiles for %s', async (_, path, change, place) => {
    const { profiles, faults } = profilesOf(await contentWith({ [path]: change }));
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
    expect(profilesOf(content)).toEqual(profilesOf(await contentWith({})));
  });
});
