import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { safeMdxRule } from '../../../../src/checks/rules/safe-mdx.ts';
import { allowedComponents } from '../../../../src/markdown/allowed-components.ts';
import { contentWith, json, placeOf } from '../../../fixtures/content-with.ts';

const guide = 'guides/bao-lua-dao.mdx';

describe('prose may hold words and the allowed components only', () => {
  it.each<[name: string, prose: string, faults: [line: number, column: number, code: string, found: string][]]>([
    ['an unknown component', '<Video id="a" />', [[28, 1, 'the-la', 'thẻ <Video>']]],
    ['an HTML tag inside a sentence', 'Đừng <b>chuyển</b>.', [[28, 6, 'the-la', 'thẻ <b>']]],
    ['a fragment', '<>Đừng</>', [[28, 1, 'the-la', 'thẻ <>']]],
    ['an import', 'import x from "x"', [[28, 1, 'mdx-lenh', 'lệnh import hoặc export']]],
    ['an export', 'export const x = 1', [[28, 1, 'mdx-lenh', 'lệnh import hoặc export']]],
    ['an expression on its own line', '{1 + 1}', [[28, 1, 'mdx-lenh', 'biểu thức trong { }']]],
    ['an expression inside a sentence', 'Có {1 + 1} xã.', [[28, 4, 'mdx-lenh', 'biểu thức trong { }']]],
    ['a property that is no text', '<Warning title={"Đừng"}>Đừng.</Warning>', [[28, 10, 'mdx-lenh', 'thuộc tính không phải chữ trong thẻ <Warning>']]],
    ['spread properties', '<Warning {...x}>Đừng.</Warning>', [[28, 10, 'mdx-lenh', 'thuộc tính không phải chữ trong thẻ <Warning>']]],
    ['a property without value', '<Warning title>Đừng.</Warning>', [[28, 10, 'mdx-lenh', 'thuộc tính không phải chữ trong thẻ <Warning>']]],
    ['an unknown property', '<Warning onclick="a()">Đừng.</Warning>', [[28, 10, 'thuoc-tinh-la', 'thuộc tính “onclick” trong thẻ <Warning>']]],
    ['words inside a component that has none', '<Cite id="nguon-moc">Đừng.</Cite>', [[28, 1, 'the-phai-rong', 'thẻ <Cite> có chữ bên trong']]],
    ['an address that runs', '[Bấm](javascript:a())', [[28, 1, 'dia-chi-nguy-hiem', 'đường dẫn bắt đầu bằng “javascript:”']]],
    ['a Markdown picture', '![Ảnh](/a.png)', [[28, 1, 'anh-trong-bai', 'ảnh chèn bằng “![…]”']]],
    ['two mistakes in one paragraph', 'Có {1} xã,\n<i>hai</i> thôn.', [[28, 4, 'mdx-lenh', 'biểu thức trong { }'], [29, 1, 'the-la', 'thẻ <i>']]],
  ])('%s is a fault', async (_, prose, expected) => {
    const faults = safeMdxRule(await contentWith({ [guide]: ['Đừng chuyển tiền khi bị giục.', prose] }));
    expect(faults).toMatchObject(expected.map(([line, column, code, found]) => ({ file: `content/${guide}`, line, column, code, field: '', found })));
    expect(faults.length).toBe(expected.length);
  });

  it.each([
    ['Markdown', '**Đừng** [gọi](https://vov.vn/), `113`.\n\n- Một\n- Hai\n\n> Ba'],
    ['a warning', '<Warning title="Coi chừng">\nĐừng chuyển tiền <Cite id="nguon-bai-bao" />.\n</Warning>'],
    ['a figure and a source in one sentence', 'Đạt <Figure id="yen-hoa-ho-so-truc-tuyen" /> <Cite id="nguon-moc" />.'],
  ])('%s is none', async (_, prose) => expect(safeMdxRule(await contentWith({ [guide]: ['Đừng chuyển tiền khi bị giục.', prose] }))).toEqual([]));
});

it('allows exactly what src/mdx gives', async () => {
  const given = /export const components = \{ (.+) \};/.exec(await readFile('src/mdx/components.ts', 'utf8'))?.[1];
  expect(given?.split(', ')).toEqual([...allowedComponents.keys()]);
});

it('says what is allowed and how to mend', async () => {
  const [fault] = safeMdxRule(await contentWith({ [guide]: ['Đừng chuyển tiền khi bị giục.', '<Cite id="nguon-moc" class="x" />'] }));
  expect(fault).toMatchObject({
    expected: 'các thẻ <Figure id="…">, <Cite id="…">, <Photo id="…">, <Warning title="…">, mỗi thuộc tính một lần', fix: 'xóa thuộc tính này',
  });
});

describe('words that the builder would replace', () => {
  it.each(['import.meta.env.SITE', 'Import . meta', '__astro_import_meta_env', '__VITE_ASSET__a__'])('%j is a fault in data that becomes program text', async (word) => {
    const content = await contentWith({ 'sources.json': json((sources) => (sources[0].title = word)) });
    expect(safeMdxRule(content).map(placeOf)).toMatchObject([{ file: 'content/sources.json', code: 'chu-cua-may-dung', field: '0.title' }]);
  });

  it.each(['Nhập (import) hàng', 'meta', '__proto', 'astro'])('%j is none', async (word) => {
    expect(safeMdxRule(await contentWith({ 'sources.json': json((sources) => (sources[0].title = word)) }))).toEqual([]);
  });
});
