import { describe, expect, it } from 'vitest';
import { faultsWith, placeOf } from '../../../fixtures/content-with.ts';

const guide = 'guides/bao-lua-dao.mdx';
const story = 'stories/quet-ma-dau-ngo.mdx';
const pilot = 'pilots/yen-hoa.mdx';

describe('ids in prose', () => {
  it.each([
    ['unknown source', story, '<Cite id="nguon-bai-bao" />', '<Cite id="nguon-bai-bap" />', 34, 29, '<Cite id>', 'sửa thành “nguon-bai-bao”'],
    ['unknown source, named by a figure’s id', story, '<Cite id="nguon-bai-bao" />', '<Cite id="so-bang" />', 34, 29, '<Cite id>', 'thêm nguồn này vào content/sources.json'],
    ['unknown figure', guide, 'Đừng', 'Có <Figure id="so-bamg" />. Đừng', 28, 4, '<Figure id>', 'sửa thành “so-bang”'],
    ['unknown observation', pilot, '<Figure id="yen-hoa-ho-so-truc-tuyen" />', '<Figure id="yen-hoa-ho-so-truc-tuyem" />', 42, 24, '<Figure id>', 'sửa thành “yen-hoa-ho-so-truc-tuyen”'],
    ['no id', guide, 'Đừng', '<Cite /> Đừng', 28, 1, '<Cite id>', 'thêm nguồn này vào content/sources.json'],
  ])('%s', async (_, path, from, to, line, column, field, fix) => {
    const faults = await faultsWith({ [path]: [from, to] });
    expect(faults.map(placeOf)).toEqual([{ file: `content/${path}`, line, column, code: 'tham-chieu', field }]);
    expect(faults[0]?.fix).toContain(fix);
  });

  it('a figure of one entry may be printed by another', async () => {
    expect(await faultsWith({ [guide]: ['Đừng', 'Có <Figure id="so-bang" />. Đừng'] })).toEqual([]);
  });
});

describe('figures that are declared and never printed', () => {
  it.each([
    [story, '<Figure id="so-bang" />', 23],
    [pilot, '<Figure id="dan-so-yen-hoa" />', 23],
  ])('in %s', async (path, from, line) => {
    expect((await faultsWith({ [path]: [from, 'vài bảng'] })).map(placeOf)).toEqual([
      { file: `content/${path}`, line, column: 5, code: 'so-lieu-thua', field: 'figures.0' },
    ]);
  });

  it('are not looked for where the MDX is broken', async () => {
    const faults = await faultsWith({ [story]: ['Xã treo <Figure id="so-bang" />', 'Xã treo <Figure id="so-bang"'] });
    expect(faults.map(({ code }) => code)).toEqual(['mdx']);
  });
});
