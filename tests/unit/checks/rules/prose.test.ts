import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { allowedComponents } from '../../../../src/checks/rules/prose.ts';
import { faultsWith, placeOf } from '../../../fixtures/content-with.ts';

const guide = 'guides/bao-lua-dao.mdx';
const story = 'stories/quet-ma-dau-ngo.mdx';
const pilot = 'pilots/yen-hoa.mdx';

describe('prose may hold words and the allowed components only', () => {
  it.each<[name: string, prose: string, faults: [line: number, column: number, code: string, found: string][]]>([
    ['an unknown component', '<Video id="a" />', [[28, 1, 'the-la', 'thẻ <Video>']]],
    ['an HTML tag inside a sentence', 'Đừng <b>chuyển</b>.', [[28, 6, 'the-la', 'thẻ <b>']]],
    ['a fragment', '<>Đừng</>', [[28, 1, 'the-la', 'thẻ <>']]],
    ['an import', 'import x from "x"', [[28, 1, 'mdx-lenh', 'lệnh import hoặc export']]],
    ['an export', 'export const x = 1', [[28, 1, 'mdx-lenh', 'lệnh import hoặc export']]],
    ['an expression on its own line', '{1 + 1}', [[28, 1, 'mdx-lenh', 'biểu thức trong { }']]],
    ['an expression inside a sentence', 'Có {1 + 1} xã.', [[28, 4, 'mdx-lenh', 'biểu thức trong { }']]],
    ['a property that is no text', '<Warning title={"Đừng"}>Đừng.</Warning>', [[28, 1, 'mdx-lenh', 'thuộc tính không phải chữ trong thẻ <Warning>']]],
    ['spread properties', '<Warning {...x}>Đừng.</Warning>', [[28, 1, 'mdx-lenh', 'thuộc tính không phải chữ trong thẻ <Warning>']]],
    ['two mistakes in one paragraph', 'Có {1} xã,\n<i>hai</i> thôn.', [[28, 4, 'mdx-lenh', 'biểu thức trong { }'], [29, 1, 'the-la', 'thẻ <i>']]],
  ])('%s is a fault', async (_, prose, expected) => {
    const faults = await faultsWith({ [guide]: ['Đừng chuyển tiền khi bị giục.', prose] });
    expect(faults).toMatchObject(expected.map(([line, column, code, found]) => ({ file: `content/${guide}`, line, column, code, field: '', found })));
    expect(faults.length).toBe(expected.length);
  });

  it.each([
    ['Markdown', '**Đừng** [gọi](https://vov.vn/), `113`.\n\n- Một\n- Hai\n\n> Ba'],
    ['a warning', '<Warning title="Coi chừng">\nĐừng chuyển tiền <Cite id="nguon-bai-bao" />.\n</Warning>'],
    ['a figure and a source in one sentence', 'Đạt <Figure id="yen-hoa-ho-so-truc-tuyen" /> <Cite id="nguon-moc" />.'],
    ['a property without value', '<Warning title>Đừng.</Warning>'],
  ])('%s is none', async (_, prose) => expect(await faultsWith({ [guide]: ['Đừng chuyển tiền khi bị giục.', prose] })).toEqual([]));
});

it('allows exactly what src/mdx gives', async () => {
  const given = /export const components = \{ (.+) \};/.exec(await readFile('src/mdx/components.ts', 'utf8'))?.[1];
  expect(given?.split(', ')).toEqual(allowedComponents);
});

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
