import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/checks/read-content.ts';
import { contentWith, faultsWith, placeOf, type Change } from '../../fixtures/content-with.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const guide = 'guides/bao-lua-dao.mdx';
const term = 'glossary.json';

describe('readContent', () => {
  it('reads every entry and data file', async () => {
    const { entries, dataFiles, faults } = await contentWith({});
    expect(entries.map(({ collection, id }) => `${collection}/${id}`)).toEqual([
      'stories/quet-ma-dau-ngo', 'guides/bao-lua-dao', 'guides/quet-ma-qr', 'pilots/yen-hoa', 'sessions/buoi-chong-lua',
    ]);
    expect(dataFiles.map(({ name, file }) => `${name} ${file}`)).toEqual([
      'sources content/sources.json', 'units content/units.json', 'frameworks content/frameworks.json', 'indicators content/indicators.json',
      'glossary content/glossary.json', 'programmes content/programmes.json', 'facts content/facts.json', 'trusted-hosts content/trusted-hosts.json',
      'observations content/observations/yen-hoa-14722.json', 'statements content/statements/yen-hoa-14722.json',
    ]);
    expect(faults).toEqual([]);
  });

  it.each<[string, string, Change, { line: number; column: number; code: string }]>([
    ['a colon inside unquoted text', guide, ['"Báo lừa đảo"', 'Báo: lừa đảo'], { line: 2, column: 8, code: 'cu-phap' }],
    ['a quote that never closes', guide, ['nhận tin."', 'nhận tin.'], { line: 16, column: 28, code: 'cu-phap' }],
    ['the same field twice', guide, ['topic: an-toan', 'title: "Hai"'], { line: 7, column: 1, code: 'cu-phap' }],
    ['no comma in JSON', term, ['"term": "CĐS",', '"term": "CĐS"'], { line: 5, column: 5, code: 'cu-phap' }],
    ['an unquoted name in JSON', term, ['"term": "CĐS"', 'term: "CĐS"'], { line: 4, column: 5, code: 'cu-phap' }],
    ['a comma behind the last field in JSON', term, ['"source": null', '"source": null,'], { line: 16, column: 3, code: 'cu-phap' }],
    ['an empty JSON file', term, () => '', { line: 1, column: 1, code: 'cu-phap' }],
    ['no front matter', guide, () => 'Đừng chuyển tiền.\n', { line: 1, column: 1, code: 'phan-dau' }],
    ['a lone “<”', guide, ['khi bị giục', 'khi <5 phút'], { line: 28, column: 23, code: 'mdx' }],
    ['a lone “{”', guide, ['khi bị giục', 'khi {bị giục'], { line: 28, column: 22, code: 'mdx' }],
    ['a tag closed by another', guide, ['khi bị giục', '<Warning>x</Cite>'], { line: 28, column: 28, code: 'mdx' }],
    ['a missing data file', term, null, { line: 1, column: 1, code: 'thieu-tep' }],
  ])('places %s', async (_, path, change, place) => {
    expect((await faultsWith({ [path]: change })).map(placeOf)).toEqual([{ file: `content/${path}`, field: '', ...place }]);
  });

  it.each<[string, Change, string]>([
    ['a comma behind the last item of a list', ['    "source": null\n  }\n]', '    "source": null\n  },\n]'], 'dấu phẩy thừa sau mục cuối'],
    ['a comma behind the last item of a list on one line', ['"term": "CĐS",', '"term": "CĐS", "aliases": ["số hóa",],'], 'dấu phẩy thừa sau mục cuối'],
    ['single quotes', ['"Mã QR"', "'Mã QR'"], 'dấu ngoặc khác dấu ngoặc kép thẳng'],
    ['no quotes around words', ['"Mã QR"', 'Mã QR'], 'chữ không ở trong ngoặc kép'],
    ['a comment', ['"source": null', '"source": null # chưa có'], 'lời ghi chú'],
    ['a number with leading zeros', ['"Mã QR"', '007'], 'con số có chữ số 0 ở đầu'],
    ['no commas and brackets at all', () => '- id: cds\n  term: CĐS\n  spoken: chuyển đổi số\n  explanation: Đổi cách làm.\n  source: null\n', 'JSON không nhận'],
  ])('takes JSON only, not what YAML takes besides: %s', async (_, change, words) => {
    const { dataFiles, faults } = await contentWith({ [term]: change });
    expect(faults).toMatchObject([{ file: `content/${term}`, code: 'cu-phap', field: '', found: expect.stringContaining(words) }]);
    expect(dataFiles.map(({ name }) => name)).toContain('glossary');
  });

  it('knows the ids of a file whose syntax is broken, so that its uses are no faults as well', async () => {
    expect((await faultsWith({ 'sources.json': ['"kind": "dataset"', '"kind" "dataset"'] })).map(({ code }) => code)).toEqual(['cu-phap']);
    expect((await faultsWith({ 'indicators.json': ['"kind": "share"', '"kind" "share"'] })).map(({ code }) => code)).toEqual(['cu-phap']);
    expect((await faultsWith({ 'stories/quet-ma-dau-ngo.mdx': ['label: "số', 'label "số'] })).map(({ code }) => code)).toEqual(['cu-phap']);
  });

  it('names the tag that is never closed', async () => {
    const [fault, ...others] = await faultsWith({ 'pilots/yen-hoa.mdx': ['</Warning>', ''] });
    expect(fault).toMatchObject({ file: 'content/pilots/yen-hoa.mdx', code: 'mdx', field: '' });
    expect(fault?.found).toContain('<Warning>');
    expect(others).toEqual([]);
  });

  it.each([
    ['Linux', '\n'],
    ['Windows', '\r\n'],
  ])('counts lines from the top of a file with %s line ends', async (_, end) => {
    const { entries, faults } = await contentWith({ [guide]: (text) => text.replaceAll('\n', end) });
    const entry = entries.find(({ id }) => id === 'bao-lua-dao');
    expect(faults).toEqual([]);
    expect(entry?.locate(['scams', 0, 'response'])).toEqual({ line: 19, column: 5 });
    expect(entry?.tree?.children[0]?.position?.start).toMatchObject({ line: 28, column: 1 });
  });

  it('locates a field that is missing at its nearest parent', async () => {
    const { dataFiles } = await contentWith({});
    const units = dataFiles.find(({ name }) => name === 'units');
    expect([
      units?.locate([1, 'code']),
      units?.locate([1, 'predecessors', 0, 'code']),
      units?.locate([7, 'code']),
      units?.locate([1, 'code', 'x']),
    ]).toEqual([{ line: 5, column: 5 }, { line: 3, column: 3 }, { line: 1, column: 1 }, { line: 5, column: 5 }]);
  });

  it('takes an empty folder for content without entries, but misses its data files', async () => {
    const root = await tempFolder();
    const { entries, dataFiles, faults } = await readContent(root);
    expect([entries, dataFiles]).toEqual([[], []]);
    expect(faults.map(({ file, code }) => `${file.slice(root.length + 1)} ${code}`)).toEqual(
      ['sources', 'units', 'frameworks', 'indicators', 'glossary', 'programmes', 'facts', 'trusted-hosts'].map((name) => `${name}.json thieu-tep`),
    );
  });
});
