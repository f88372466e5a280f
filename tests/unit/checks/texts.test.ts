import { expect, it } from 'vitest';
import { proseOf, textsOf } from '../../../src/checks/texts.ts';
import { parseBody } from '../../../src/markdown/parse-body.ts';
import { contentWith } from '../../fixtures/content-with.ts';

const textsIn = (body: string) => proseOf({ file: 'a.mdx', tree: parseBody(body) }).map(({ text }) => text);

it.each<[body: string, texts: string[]]>([
  ['Gọi 09**12**`345`678.', ['Gọi 0912345678.']],
  ['## Đề\n\n- Một [hai](/x/)\n\n> Ba', ['Đề', 'Một hai', 'Ba']],
  ['![Chợ quê](a.jpg "Nghỉ")', ['', 'Chợ quê\nNghỉ']],
  ['```\nmã\n```', ['mã']],
  ['<Warning title="Đừng">\nGọi.\n</Warning>', ['Đừng', 'Gọi.']],
  ['<Warning title="Đừng">Gọi.</Warning>', ['Gọi.', 'Đừng']],
  ['[a](/x/ "Tên")', ['a', 'Tên']],
])('%j reads %j', (body, texts) => expect(textsIn(body).sort()).toEqual([...texts].sort()));

it('says where each character stands', () => {
  const [{ placeAt }] = proseOf({ file: 'a.mdx', tree: parseBody('\nMột **hai\nba** bốn') }) as [ReturnType<typeof proseOf>[number]];
  expect([0, 4, 8, 11].map(placeAt)).toEqual([{ line: 2, column: 1 }, { line: 2, column: 7 }, { line: 3, column: 1 }, { line: 3, column: 6 }]);
});

it('has the texts of all fields, numbers left out', async () => {
  const fields = textsOf(await contentWith({})).filter(({ file }) => file.endsWith('quet-ma-dau-ngo.mdx') && file).map(({ field }) => field);
  expect(fields).toEqual(expect.arrayContaining(['title', 'place.now.name', 'people.0.role', 'figures.0.unit', '']));
  expect(fields).not.toContain('figures.0.value');
});
