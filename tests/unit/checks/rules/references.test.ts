import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { homes, missing } from '../../../../src/checks/rules/references.ts';
import type { TargetKind } from '../../../../src/checks/references.ts';
import { faultsWith, placeOf } from '../../../fixtures/content-with.ts';

const observations = 'observations/yen-hoa-14722.json';
const statements = 'statements/yen-hoa-14722.json';
const story = 'stories/quet-ma-dau-ngo.mdx';
const guide = 'guides/quet-ma-qr.mdx';
const pilot = 'pilots/yen-hoa.mdx';

/** Each place where one content file names an id: the words there, the id they name, the field, and where it stands. */
const uses: [path: string, words: string, id: string, field: string, line: number, column: number][] = [
  ['units.json', '"parent": "ninh-binh-37"', 'ninh-binh-37', '1.parent', 8, 5],
  ['units.json', '"nguon-don-vi"', 'nguon-don-vi', '1.source', 11, 5],
  ['frameworks.json', '"nguon-khung"', 'nguon-khung', '0.source', 2, 117],
  ['indicators.json', '"framework": "nq-18",\n', 'nq-18', '0.targets.1.framework', 14, 9],
  ['indicators.json', '"ninh-binh-37"', 'ninh-binh-37', '0.targets.1.scope', 15, 9],
  ['indicators.json', '"nguon-muc-tieu"', 'nguon-muc-tieu', '0.targets.1.source', 19, 9],
  ['glossary.json', '"nguon-thuat-ngu"', 'nguon-thuat-ngu', '0.source', 7, 5],
  ['glossary.json', '"quet-ma-qr"', 'quet-ma-qr', '1.guides.0', 14, 16],
  [observations, '"unit": "yen-hoa-14722"', 'yen-hoa-14722', 'unit', 2, 3],
  [observations, '"indicator": "ho-so-truc-tuyen"', 'ho-so-truc-tuyen', 'observations.0.indicator', 6, 7],
  [observations, '"nguon-quan-sat"', 'nguon-quan-sat', 'observations.0.source', 12, 7],
  [observations, '"nguon-noi-khac"', 'nguon-noi-khac', 'observations.0.disputes.0.source', 14, 22],
  [observations, '"framework": "nq-18"', 'nq-18', 'observations.0.framework', 11, 7],
  [statements, '"unit": "yen-hoa-14722"', 'yen-hoa-14722', 'unit', 2, 3],
  [statements, '"nguon-su-kien"', 'nguon-su-kien', 'statements.0.source', 10, 7],
  ['programmes.json', '["yen-hoa-14722"', 'yen-hoa-14722', '0.units.0', 2, 77],
  ['programmes.json', '"nguon-chuong-trinh"', 'nguon-chuong-trinh', '0.source', 2, 111],
  ['facts.json', '"yen-hoa-ho-so-truc-tuyen"', 'yen-hoa-ho-so-truc-tuyen', '0.at', 2, 42],
  ['facts.json', '"muc-tieu-ho-so"', 'muc-tieu-ho-so', '1.at', 3, 37],
  ['facts.json', '"yen-hoa-lap-to"', 'yen-hoa-lap-to', '2.at', 4, 40],
  [story, 'unit: yen-hoa-14722', 'yen-hoa-14722', 'place.unit', 9, 3],
  [story, 'nguon-nay-thuoc', 'nguon-nay-thuoc', 'place.now.source', 12, 5],
  [story, '- nguon-bai-bao', 'nguon-bai-bao', 'sources.0', 19, 5],
  [story, '- quet-ma-qr', 'quet-ma-qr', 'guides.0', 21, 5],
  [story, 'nguon-so-cua-bai', 'nguon-so-cua-bai', 'figures.0.source', 29, 5],
  [guide, 'nguon-chi-phi', 'nguon-chi-phi', 'cost.source', 14, 3],
  [guide, 'nguon-buoc', 'nguon-buoc', 'steps.0.source', 17, 5],
  [guide, 'nguon-truc-trac', 'nguon-truc-trac', 'troubles.0.source', 24, 5],
  [guide, 'nguon-chieu-lua', 'nguon-chieu-lua', 'scams.0.source', 28, 5],
  [guide, 'nguon-kenh', 'nguon-kenh', 'channels.0.source', 33, 5],
  [guide, 'nguon-can-cu', 'nguon-can-cu', 'legal.0.source', 37, 5],
  [guide, '- bao-lua-dao', 'bao-lua-dao', 'guides.0', 42, 5],
  [guide, '- quet-ma-dau-ngo', 'quet-ma-dau-ngo', 'stories.0', 44, 5],
  [pilot, 'unit: yen-hoa-14722', 'yen-hoa-14722', 'unit', 7, 1],
  [pilot, '- yen-hoa-ho-so-truc-tuyen', 'yen-hoa-ho-so-truc-tuyen', 'highlights.0', 9, 5],
  [pilot, '- quet-ma-qr', 'quet-ma-qr', 'guides.0', 11, 5],
  [pilot, '- quet-ma-dau-ngo', 'quet-ma-dau-ngo', 'stories.0', 13, 5],
  [pilot, 'nguon-moc', 'nguon-moc', 'timeline.0.source', 17, 5],
  [pilot, 'nguon-nguoi', 'nguon-nguoi', 'people.0.source', 21, 5],
  [pilot, 'source: nguon-bai-bao', 'nguon-bai-bao', 'figures.0.source', 29, 5],
];

describe('an id that nothing defines', () => {
  it.each(uses)('%s: %s', async (path, words, id, field, line, column) => {
    const faults = await faultsWith({ [path]: [words, words.replace(id, `${id}x`)] });
    expect(faults.map(placeOf)).toEqual([{ file: `content/${path}`, line, column, code: 'tham-chieu', field }]);
    expect(faults[0]?.found).toBe(`“${id}x”`);
    expect(faults[0]?.fix).toContain(`sửa thành “${id}” nếu gõ nhầm`);
  });

  it('far from every id brings no suggestion, only the file to add it to', async () => {
    const [fault] = await faultsWith({ [guide]: ['nguon-kenh', 'trang-chu-cua-mot-co-quan-chua-ai-biet'] });
    expect(fault).toMatchObject({
      found: '“trang-chu-cua-mot-co-quan-chua-ai-biet”',
      expected: 'id của một nguồn có trong content/sources.json',
      fix: 'thêm nguồn này vào content/sources.json, hoặc dùng id khác',
    });
  });
});

describe('the editor reads what an id should name and where it is kept', () => {
  it.each<[TargetKind, string]>([
    ['source', 'id của một nguồn có trong content/sources.json'],
    ['unit', 'id của một đơn vị hành chính có trong content/units.json'],
    ['indicator', 'id của một chỉ số có trong content/indicators.json'],
    ['framework', 'id của một khung chỉ tiêu có trong content/frameworks.json'],
    ['target', 'id của một mục tiêu có trong content/indicators.json'],
    ['figure', 'id của một số liệu có trong trường figures của bài'],
    ['observation', 'id của một số liệu có trong content/observations/'],
    ['statement', 'id của một mục sự kiện, nhận định có trong content/statements/'],
    ['guide', 'id của một hướng dẫn có trong content/guides/'],
    ['pilot', 'id của một mô hình có trong content/pilots/'],
    ['story', 'id của một câu chuyện có trong content/stories/'],
  ])('%s', (kind, expected) => expect(missing(kind, 'la', [])).toMatchObject({ found: '“la”', expected }));

  it('and each of these files and folders exists', () => {
    const kept = Object.values(homes).map(({ where }) => where).filter((where) => where.startsWith('content/'));
    expect(kept.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('a slip in one field of an item', () => {
  it.each([
    ['sources.json', '"kind": "dataset"', '"kind": "data"', '1.kind'],
    ['units.json', '"kind": "tỉnh"', '"kind": "tinh"', '0.kind'],
    ['frameworks.json', '"ended"', '"het"', '0.status'],
    ['indicators.json', '"direction": "more"', '"direction": "up"', '0.direction'],
    [observations, '"target"', '"thuc"', 'observations.0.kind'],
    [statements, '"event"', '"su-kien"', 'statements.0.kind'],
    ['indicators.json', '"at-least",\n', '"toi-thieu",\n', '0.targets.1.comparison'],
    [story, 'drawing: signpost', 'drawing: bien', 'drawing'],
    [guide, 'topic: tien-bac', 'topic: tien', 'topic'],
    [pilot, 'drawing: banyan', 'drawing: da', 'drawing'],
  ])('in %s is one fault: the ids stay known', async (path, from, to, field) => {
    expect((await faultsWith({ [path]: [from, to] })).map(({ code, field }) => [code, field])).toEqual([['sai-lua-chon', field]]);
  });
});

describe('an id defined twice', () => {
  it.each([
    ['sources.json', '"nguon-don-vi"', '"nguon-bai-bao"', 3, 5, '1.id'],
    ['units.json', '[\n', '[\n  { "id": "yen-hoa-14722", "code": "14722", "name": "Yên Hòa", "kind": "xã", "parent": null, "validFrom": null, "validTo": null, "source": "nguon-bai-bao" },\n', 5, 5, '2.id'],
    ['frameworks.json', '[\n', '[\n  { "id": "nq-18", "name": "Hai", "issued": "2022-12-30", "status": "ended", "statusNote": "Hai.", "source": "nguon-khung" },\n', 3, 5, '1.id'],
    ['indicators.json', '[\n  {', '[\n  { "id": "ho-so-truc-tuyen", "name": "Hai", "definition": "Hai.", "topic": "ha-tang", "kind": "share", "unit": "%", "direction": "more" },\n  {', 4, 5, '1.id'],
    ['glossary.json', '"ma-qr"', '"cds"', 10, 5, '1.id'],
    ['facts.json', '"dieu-2"', '"dieu-1"', 3, 5, '1.id'],
    [statements, '"statements": [\n', '"statements": [\n    { "id": "yen-hoa-lap-to", "kind": "claim", "topic": "ha-tang", "text": "Hai.", "asOf": null, "source": "nguon-khung", "quote": "hai" },\n', 6, 7, 'statements.1.id'],
    ['programmes.json', '[\n', '[\n  { "id": "thi-diem-2021", "name": "hai", "units": ["ninh-binh-37", "yen-hoa-14722"], "source": "nguon-khung" },\n', 3, 5, '1.id'],
    ['indicators.json', '{ "framework"', '{ "id": "muc-tieu-ho-so", "framework"', 13, 9, '0.targets.1.id'],
  ])('%s', async (path, from, to, line, column, field) => {
    const faults = await faultsWith({ [path]: [from, to] });
    expect(faults.map(placeOf).filter(({ code }) => code === 'trung-id')).toEqual([{ file: `content/${path}`, line, column, code: 'trung-id', field }]);
  });

  it('in two entries, because figures are named from anywhere', async () => {
    const faults = await faultsWith({ [pilot]: (text) => text.replaceAll('dan-so-yen-hoa', 'so-bang') });
    expect(faults.map(placeOf)).toEqual([{ file: `content/${pilot}`, line: 23, column: 5, code: 'trung-id', field: 'figures.0.id' }]);
  });

  it('in an entry and among the observations, because prose prints either', async () => {
    const faults = await faultsWith({ [pilot]: (text) => text.replaceAll('dan-so-yen-hoa', 'yen-hoa-ho-so-truc-tuyen') });
    expect(faults.map(placeOf)).toEqual([{ file: `content/${pilot}`, line: 23, column: 5, code: 'trung-id', field: 'figures.0.id' }]);
  });

  it('is no fault between kinds: a term may be called as an indicator', async () => {
    expect(await faultsWith({ 'glossary.json': ['"ma-qr"', '"ho-so-truc-tuyen"'] })).toEqual([]);
  });
});
