import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { collections } from '../../../../src/editor/cms/collections.ts';
import { formFields } from '../../../../src/editor/cms/config.ts';
import { kept } from '../../../../src/editor/cms/field.ts';
import { entryFormat } from '../../../../src/editor/cms/format/entry-format.ts';
import { listFormat } from '../../../../src/editor/cms/format/list-format.ts';
import type { PlainMap } from '../../../../src/editor/cms/format/plain.ts';
import { shortLists } from '../../../../src/editor/cms/list-sizes.ts';
import { entrySchemas } from '../../../../src/schemas/index.ts';

const fieldsOf = (name: string) => formFields(collections(false).find((collection) => collection.name === name)!);
const folders = ['stories', 'guides', 'pilots'] as const;
const real = folders.flatMap((folder) => readdirSync(`content/${folder}`).map((file) => [folder, file, readFileSync(`content/${folder}/${file}`, 'utf8')] as const));
const lists = (['sources', 'glossary'] as const).map((name) => [name, readFileSync(`content/${name}.json`, 'utf8')] as const);

/** The lines that differ, `-` before and `+` after, for texts that differ in one place. */
function difference(before: string, after: string): string[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return [...a.slice(head, a.length - tail).map((line) => `-${line}`), ...b.slice(head, b.length - tail).map((line) => `+${line}`)];
}

describe('an entry that is opened and saved', () => {
  it.each(real)('%s/%s stays as it is, byte for byte', (folder, _file, text) => {
    const format = entryFormat(fieldsOf(folder));
    expect(format.toFile(format.fromFile(text))).toBe(text);
  });

  it.each(real)('%s/%s can be written anew from its fields alone', (folder, _file, text) => {
    const format = entryFormat(fieldsOf(folder));
    const { [kept.text]: _text, ...data } = format.fromFile(text);
    const written = format.toFile(data);
    const head = /^---\n([\s\S]*?)^---\n/m.exec(written)![1]!;
    expect(entrySchemas[folder].safeParse(parse(head)).error?.issues).toBeUndefined();
    expect(format.fromFile(written)['body']).toBe(format.fromFile(text)['body']);
  });
});

const story = `---
# Ghi chú của người viết
title: Mã QR chỉ đường   # chưa chốt
summary: 'Tóm tắt.'
published: 2026-11-22
place:
  name: "thôn A"
  now: {name: xã B, source: nguon-b}
people:
- name: Bà Na
  role: người bán rau
- name: Ông Ba
  role: khách
happened: "Tháng 5/2024"
tools: []
sources: [mot, hai]
---

Bà Na <Cite id="mot" />.
`;

describe('an entry written by hand', () => {
  const format = entryFormat(fieldsOf('stories'));
  const edit = (change: (data: PlainMap) => void) => {
    const data = format.fromFile(story);
    change(data);
    return difference(story, format.toFile(data));
  };

  it('stays as it is when nothing changed', () => expect(edit(() => undefined)).toEqual([]));

  it.each<[string, (data: PlainMap) => void, string[]]>([
    ['a text in single quotes', (data) => void (data['summary'] = 'Khác.'), ["-summary: 'Tóm tắt.'", "+summary: 'Khác.'"]],
    ['the body', (data) => void (data['body'] = 'Bà Na <Cite id="hai" />.'), ['-Bà Na <Cite id="mot" />.', '+Bà Na <Cite id="hai" />.']],
  ])('%s', (_name, change, expected) => {
    const changed = edit(change);
    expect(changed.filter((line) => expected.includes(line))).toEqual(expected);
  });

  it('keeps comments and quotes, and puts lists into the layout of our files', () => {
    const data = format.fromFile(story);
    data['title'] = 'Tên khác';
    expect(format.toFile(data)).toBe(story.replace('Mã QR chỉ đường   #', '"Tên khác" #').replace('- name: Bà Na\n  role: người bán rau\n- name: Ông Ba\n  role: khách', '  - name: Bà Na\n    role: người bán rau\n  - name: Ông Ba\n    role: khách'));
  });

  it('keeps how each item of a list was written when they change places', () => {
    const data = format.fromFile(story);
    (data['people'] as PlainMap[]).reverse();
    expect(format.toFile(data)).toContain('  - name: Ông Ba\n    role: khách\n  - name: Bà Na\n    role: người bán rau\n');
  });

  it('keeps the blank lines around a body that did not change', () => {
    const data = format.fromFile(`${story}\n\n`);
    data['title'] = 'Tên khác';
    expect(format.toFile(data)).toMatch(/<Cite id="mot" \/>\.\n\n\n$/);
  });

  it('shows a group that may be left out as a list of at most one', () => {
    const { place } = format.fromFile(story) as { place: PlainMap };
    expect(place['now']).toEqual([{ name: 'xã B', source: 'nguon-b' }]);
  });
});

const [, , shop] = real.find(([, file]) => file.startsWith('cua-hang'))!;

describe('an edit of a real story changes only its lines', () => {
  const format = entryFormat(fieldsOf('stories'));
  const list = (data: PlainMap, name: string) => data[name] as PlainMap[];
  it.each<[string, (data: PlainMap) => void, string[]]>([
    ['a title', (data) => void (data['title'] = 'Cửa hàng: “mới”'), ['-title: "Cửa hàng văn phòng phẩm thôi lo tiền lẻ"', '+title: "Cửa hàng: “mới”"']],
    ['a choice', (data) => void (data['drawing'] = 'phone'), ['-drawing: stationery', '+drawing: phone']],
    ['a role', (data) => void (list(data, 'people')[1]!['role'] = 'khách'), ['-    role: "khách mua hàng trong xã"', '+    role: "khách"']],
    ['a new source', (data) => void (data['sources'] as string[]).push('bao-moi'), ['+  - bao-moi']],
    ['a person gone', (data) => void list(data, 'people').shift(), ['-  - name: "Nguyễn Tuấn Sự"', '-    role: "chủ cửa hàng photocopy và văn phòng phẩm"']],
    ['a number', (data) => void (list(data, 'figures')[0]!['value'] = 71), ['-    value: 70', '+    value: 71']],
    ['a field that was not there', (data) => void (list(data, 'figures')[2]!['qualifier'] = 'khoảng'), ['+    qualifier: "khoảng"']],
    ['lists left empty', (data) => Object.assign(data, { photos: [], consent: [] }), []],
    ['an emptied field', (data) => void (list(data, 'figures')[0]!['note'] = ''), ['-    note: "Dân Việt ghi bà ngoài 70 tuổi."']],
    ['blanks around', (data) => void (data['happened'] = ' Tháng 12/2022 '), []],
  ])('%s', (_name, change, expected) => {
    const data = structuredClone(format.fromFile(shop));
    change(data);
    expect(difference(shop, format.toFile(data))).toEqual(expected);
  });
});

describe('a new entry', () => {
  const format = entryFormat(fieldsOf('stories'));
  it('has no empty fields, and text in composed letters', () => {
    const data: PlainMap = {
      title: 'Ba\u0300 Na', summary: '', photos: [], place: { name: 'thôn A', unit: '', now: [] }, people: [{ name: 'Bà Na', role: 'người bán' }, {}], sources: [],
      consent: [{ date: '2026-11-22', by: 'bà Na', record: 'giấy' }], figures: [{ id: 'so', value: { from: 1, to: 2.5 } }], body: 'Một.\n\n', [kept.name]: 'ba-na', la: 'lạ',
    };
    expect(format.toFile(data)).toBe(`---
title: "Bà Na"
figures:
  - id: so
    value:
      from: 1
      to: 2.5
place:
  name: "thôn A"
people:
  - name: "Bà Na"
    role: "người bán"
sources: []
consent:
  date: 2026-11-22
  by: "bà Na"
  record: "giấy"
---

Một.
`);
  });
});

describe('a data file', () => {
  it.each(lists)('%s.json stays as it is, byte for byte', (name, text) => {
    const format = listFormat(fieldsOf(name));
    expect(format.toFile(format.fromFile(text))).toBe(text);
  });

  const [, sources] = lists[0]!;
  const format = listFormat(fieldsOf('sources'));
  const edit = (change: (items: PlainMap[]) => void) => {
    const data = structuredClone(format.fromFile(sources));
    change(data['items'] as PlainMap[]);
    return difference(sources, format.toFile(data));
  };
  it('changes only the lines of what was edited', () => {
    expect(edit((items) => void (items[1]!['shortName'] = 'PNTĐ'))).toEqual(['-    "shortName": "Phụ nữ Thủ đô",', '+    "shortName": "PNTĐ",']);
  });
  it('gets a new source with null for what is not known', () => {
    expect(edit((items) => items.push({ id: 'bao-moi', kind: 'article', title: 'Tên', publisher: '', shortName: 'Báo', corrections: [] }))).toEqual([
      '+  },', '+  {', '+    "id": "bao-moi",', '+    "kind": "article",', '+    "title": "Tên",', '+    "publisher": null,', '+    "shortName": "Báo",', '+    "url": null,', '+    "published": null',
    ]);
  });
  it('leaves items that someone laid out otherwise', () => {
    const text = '[\n  {"id": "a", "term": "A", "spoken": "a", "explanation": "x", "aliases": ["b", "c"], "source": null},\n  {\n    "id": "d"\n  }\n]\n';
    const glossary = listFormat(fieldsOf('glossary'));
    const data = structuredClone(glossary.fromFile(text));
    (data['items'] as PlainMap[])[1]!['term'] = 'D';
    expect(difference(text, glossary.toFile(data))).toEqual(['-    "id": "d"', '+    "id": "d",', '+    "term": "D",', '+    "source": null']);
  });
});

describe('lists that are too short', () => {
  it.each<[string, PlainMap, string[]]>([
    ['people', { people: [] }, ['Những người trong bài: cần ít nhất 1.']],
    ['none', { people: [{ name: 'a' }] }, []],
  ])('%s', (_name, data, expected) => expect(shortLists(data, fieldsOf('stories'))).toEqual(expected));
});
