import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../src/checks/passages.ts';
import { contentWith, json, type Change } from '../../fixtures/content-with.ts';

const story = 'stories/quet-ma-dau-ngo.mdx';
const sentence = 'Bà bán hàng.'; // line 38

/** What stands in the file where a word of a passage is said to stand. */
async function findings(path: string, change: Change, word: string) {
  const { entries, dataFiles } = await contentWith({ [path]: change });
  const file = [...entries, ...dataFiles].find((one) => one.file === `content/${path}`)!;
  return passagesOf(file).filter(({ text }) => text.includes(word)).map(({ field, text, placeOf }) => {
    const { line, column, offset } = placeOf(text.indexOf(word));
    return { field, line, column, there: offset === undefined ? null : file.source.slice(offset, offset + word.length) };
  });
}

describe('a word of the site itself is found, at its very place', () => {
  it.each<[name: string, path: string, change: Change, field: string, line: number, column: number]>([
    ['in a paragraph', story, [sentence, 'Bà bán **nhanh KIA** hàng.'], '', 38, 16],
    ['in a later line of a paragraph', story, [sentence, '- Bà bán\n  nhiều KIA hàng.'], '', 39, 9],
    ['behind a citation and a figure', story, [sentence, 'Bà <Cite id="nguon-bai-bao" /> có <Figure id="so-bang" /> KIA.'], '', 38, 59],
    ['in the text of a link', story, [sentence, '[Bài KIA](/huong-dan/quet-ma-qr/)'], '', 38, 6],
    ['in a heading', story, [sentence, '### Ở KIA\n\nBà.'], '', 38, 7],
    ['in the title of a warning', story, [sentence, '<Warning title="Coi KIA">\nĐừng.\n</Warning>'], '', 38, 21],
    ['inside a warning', story, [sentence, '<Warning title="Coi">\nĐừng KIA.\n</Warning>'], '', 39, 6],
    ['in a quoted field', story, ['summary: "Xã treo', 'summary: "Xã KIA treo'], 'summary', 3, 14],
    ['in a bare field', story, ['role: "người dân"', 'role: người KIA dân'], 'people.0.role', 15, 17],
    ['in an item of a list', 'guides/quet-ma-qr.mdx', ['- "Điện thoại', '- "zalo: KIA'], 'prepare.0', 11, 12],
    ['in a group on one line', 'guides/bao-lua-dao.mdx', ['{ text: "Không', '{ text: "KIA Không'], 'cost.text', 11, 16],
    ['in JSON', 'statements/yen-hoa-14722.json', json((file) => { file.statements[0].text = 'Xã KIA.'; }), 'statements.0.text', 8, 19],
  ])('%s', async (_, path, change, field, line, column) => {
    expect(await findings(path, change, 'KIA')).toEqual([{ field, line, column, there: 'KIA' }]);
  });
});

describe('a word that the file writes otherwise has the place of its field or line', () => {
  it.each<[name: string, path: string, change: Change, line: number]>([
    ['an escape in JSON', 'statements/yen-hoa-14722.json', json((file) => { file.statements[0].text = 'Xã\tKIA.'; }), 8],
    ['an escape in YAML', story, ['summary: "Xã treo', 'summary: "Xã\\tKIA treo'], 3],
    ['a field over two lines', story, ['role: "người dân"', 'role: người\n      KIA dân'], 15],
    ['a character reference', story, [sentence, 'Bà &amp; KIA.'], 38],
  ])('%s', async (_, path, change, line) => {
    expect(await findings(path, change, 'KIA')).toMatchObject([{ line, there: null }]);
  });
});

describe('words of others, and what is no text, are left out', () => {
  it.each<[name: string, path: string, change: Change]>([
    ['a blockquote', story, [sentence, '> KIA']],
    ['code', story, [sentence, 'Bà `KIA`.']],
    ['the address of a link', story, [sentence, '[Bài](https://vov.vn/KIA)']],
    ['the words of a source', 'statements/yen-hoa-14722.json', json((file) => { file.statements[0].quote = 'KIA'; })],
    ['the title of a source', 'sources.json', json((list) => { list[0].title = 'Bài KIA'; })],
    ['what people type', 'glossary.json', json((list) => { list[0].aliases = ['chữ KIA']; })],
    ['why a fact was left out', 'facts.json', json((list) => { list.push({ id: 'x', as: 'left-out', why: 'Chữ KIA.' }); })],
  ])('%s', async (_, path, change) => expect(await findings(path, change, 'KIA')).toEqual([]));
});
