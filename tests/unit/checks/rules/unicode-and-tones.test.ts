import { describe, expect, it } from 'vitest';
import { schemaRule } from '../../../../src/checks/rules/schema.ts';
import { unicodeAndTonesRule } from '../../../../src/checks/rules/unicode-and-tones.ts';
import { contentWith, json, placeOf, type Change } from '../../../fixtures/content-with.ts';

const story = 'stories/quet-ma-dau-ngo.mdx';
const sentence = 'Bà bán hàng.'; // line 38
const apart = (text: string) => text.normalize('NFD');

/** The faults of a change, and the changed file after all mends. */
async function mended(path: string, change: Change) {
  const content = await contentWith({ [path]: change });
  const faults = unicodeAndTonesRule(content);
  const { source } = [...content.entries, ...content.dataFiles].find(({ file }) => file === `content/${path}`)!;
  const text = faults.flatMap(({ mend }) => mend ?? []).sort((a, b) => b.offset - a.offset)
    .reduce((all, { offset, length, text }) => all.slice(0, offset) + text + all.slice(offset + length), source);
  return { faults, source, text };
}

describe('tone marks in the new style', () => {
  it.each<[path: string, from: string, to: string, after: string, line: number, column: number, field: string]>([
    [story, sentence, 'Bà hoà giọng.', 'Bà hòa giọng.', 38, 4, ''],
    [story, sentence, 'Bà **khoẻ** lắm.', 'Bà **khỏe** lắm.', 38, 6, ''],
    [story, sentence, 'Ở UỶ BAN.', 'Ở ỦY BAN.', 38, 3, ''],
    [story, sentence, 'Bà “hoà” với hoá đơn.', 'Bà “hoà” với hóa đơn.', 38, 14, ''],
    [story, sentence, '### Thuỷ lợi\n\nBà.', '### Thủy lợi\n\nBà.', 38, 5, ''],
    [story, sentence, '[thuỷ lợi](https://vov.vn/hoà)', '[thủy lợi](https://vov.vn/hoà)', 38, 2, ''],
    [story, 'Xã treo bảng mã ở', 'Xã hoà mạng ở', 'Xã hòa mạng ở', 3, 14, 'summary'],
    ['glossary.json', '"Đổi cách làm việc', '"Số hoá cách làm việc', '"Số hóa cách làm việc', 6, 24, '0.explanation'],
  ])('%s: %j → %j', async (path, from, to, after, line, column, field) => {
    const { faults, source, text } = await mended(path, [from, to]);
    expect(faults.map(placeOf)).toEqual([{ file: `content/${path}`, line, column, code: 'dau-thanh', field }]);
    expect(text).toBe(source.replace(to, after));
  });

  it('names each word, old beside new, and the command that mends it', async () => {
    const { faults } = await mended(story, [sentence, 'Bà hoà giọng, khoẻ lắm.']);
    expect(faults).toMatchObject([
      { found: '“hoà”', expected: 'dấu thanh kiểu cũ: “hòa”', fix: 'viết “hòa”, hoặc để máy sửa: npm run check:content -- --fix' },
      { found: '“khoẻ”', expected: 'dấu thanh kiểu cũ: “khỏe”' },
    ]);
  });

  it('is not mended where the file writes the field otherwise', async () => {
    const { faults, source, text } = await mended('glossary.json', ['"Đổi cách', '"Hoà\\tcách']);
    expect(faults).toMatchObject([{ code: 'dau-thanh', line: 6, fix: 'viết “Hòa”' }]);
    expect(text).toBe(source);
  });

  it.each<[name: string, path: string, change: Change]>([
    ['old style', story, [sentence, 'Hòa, thủy, khỏe, hoàn, quý, xoài.']],
    ['a quotation', story, [sentence, 'Bà nói “khoẻ”.']],
    ['a blockquote', story, [sentence, '> Bà khoẻ.']],
    ['code', story, [sentence, 'Gõ `hoà`.']],
    ['a foreign name', story, [sentence, 'Bà Zoé bán hàng.']],
    ['the words of a source', 'statements/yen-hoa-14722.json', json((file) => { file.statements[0].quote = 'số hoá'; })],
    ['the title of a source', 'sources.json', json((list) => { list[0].title = 'Số hoá'; })],
  ])('is left alone: %s', async (_, path, change) => expect((await mended(path, change)).faults).toEqual([]));
});

describe('text in another encoding', () => {
  it.each<[name: string, path: string, from: string, to: string, after: string, line: number, column: number]>([
    ['marks apart', story, sentence, `Bà ${apart('bán')} hàng.`, sentence, 38, 4],
    ['marks apart and new style at once', story, sentence, `Bà ${apart('hoà')} giọng.`, 'Bà hòa giọng.', 38, 4],
    ['eth for Đ', story, sentence, 'Bà ở Ðan Phượng.', 'Bà ở Đan Phượng.', 38, 6],
    ['in a quotation, whose tone marks stay', story, sentence, `Bà nói “${apart('hoà')}”.`, 'Bà nói “hoà”.', 38, 9],
    ['in front matter', story, 'Xã treo bảng mã ở', `Xã ${apart('treo bảng')} ở`, 'Xã treo bảng ở', 3, 19],
  ])('%s', async (_, path, from, to, after, line, column) => {
    const { faults, source, text } = await mended(path, [from, to]);
    expect(faults.map(({ line, column }) => ({ line, column }))).toEqual([{ line, column }]);
    expect(faults[0]?.code).toBe(after.includes('hòa') ? 'dau-thanh' : 'sai-nfc');
    expect(text).toBe(source.replace(to, after));
  });

  it('is named once, not by the schema too', async () => {
    const content = await contentWith({ [story]: ['Xã treo bảng mã ở', `Xã treo ${apart('bảng mã')} ở`] });
    expect([...unicodeAndTonesRule(content), ...schemaRule(content)].map(({ code, found }) => `${code} ${found}`)).toEqual([
      'sai-nfc “bảng”, gõ dấu rời khỏi chữ', 'sai-nfc “mã”, gõ dấu rời khỏi chữ',
    ]);
  });

  it('is left to the schema where the file writes it as an escape', async () => {
    const content = await contentWith({ 'glossary.json': ['"Đổi cách', '"Ho\\u0300 cách'] });
    expect([...unicodeAndTonesRule(content), ...schemaRule(content)].map(({ code, field }) => `${code} ${field}`)).toEqual(['sai-nfc 0.explanation']);
  });
});
