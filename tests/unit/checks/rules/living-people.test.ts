import { describe, expect, it } from 'vitest';
import { livingPeopleRule } from '../../../../src/checks/rules/living-people.ts';
import { contentWith, placeOf, type Change } from '../../../fixtures/content-with.ts';

const story = 'stories/quet-ma-dau-ngo.mdx';
const pilot = 'pilots/yen-hoa.mdx';
const unpublished: Change = ['"publisher": "VOV"', '"publisher": null'];
const consent = '\nconsent:\n  date: 2026-11-20\n  by: "bà bán hàng trong chuyện"\n  record: "bản giấy có chữ ký, tổ công nghệ số giữ"';
const faultsOf = async (changes: Record<string, Change>) => livingPeopleRule(await contentWith(changes));

describe('a story about living people', () => {
  it('rests on a published source', async () => expect(await faultsOf({})).toEqual([]));

  it('may not rest on a source without publisher alone', async () => {
    const faults = await faultsOf({ 'sources.json': unpublished });
    expect(faults.map(placeOf)).toEqual([{ file: `content/${story}`, line: 18, column: 1, code: 'nguoi-song', field: 'sources' }]);
    expect(faults).toMatchObject([{ found: 'không nguồn nào của câu chuyện ghi nơi đăng (publisher)' }]);
  });

  it('may not go without source', async () => {
    expect(await faultsOf({ [story]: ['sources:\n  - nguon-bai-bao', 'sources: []'] })).toMatchObject([{ code: 'nguoi-song', found: 'câu chuyện không có nguồn, cũng không có lời đồng ý' }]);
  });

  it('may rest on a consent', async () => {
    expect(await faultsOf({ [story]: ['sources:\n  - nguon-bai-bao', `sources: []${consent}`] })).toEqual([]);
    expect(await faultsOf({ 'sources.json': unpublished, [story]: ['happened:', `${consent.trim()}\nhappened:`] })).toEqual([]);
  });

  it('tells of everyone it lists', async () => {
    const faults = await faultsOf({ [story]: ['- name: "Trần Thị Na"', '- name: "Trần Thị Lan"\n    role: "hàng xóm"\n  - name: "Trần Thị Na"'] });
    expect(faults.map(placeOf)).toEqual([{ file: `content/${story}`, line: 14, column: 5, code: 'nguoi-song', field: 'people.0.name' }]);
    expect(faults).toMatchObject([{ found: '“Trần Thị Lan” có trong people mà bài không nhắc' }]);
  });
});

describe('a person named in the text but nowhere listed is worth a look', () => {
  it.each<[path: string, change: Change, line: number, column: number, name: string]>([
    [story, ['Bà bán hàng.', 'Bà bán hàng cho anh Lê Văn Tư.'], 38, 21, 'Lê Văn Tư'],
    [story, ['Bà bán hàng.', 'Chị **Lê Thị Tư** mua. Chị Lê Thị Tư về.'], 38, 7, 'Lê Thị Tư'],
    [pilot, ['# Bài học\n\nNguồn không nói.', '# Bài học\n\nÔng Lê Văn Tư nói.'], 46, 5, 'Lê Văn Tư'],
  ])('%s', async (path, change, line, column, name) => {
    const faults = await faultsOf({ [path]: change });
    expect(faults.map(placeOf)).toEqual([{ file: `content/${path}`, line, column, code: 'nguoi-chua-ke', field: '' }]);
    expect(faults).toMatchObject([{ severity: 'warning', found: `“${name}” được gọi tên trong bài mà không có trong people` }]);
  });

  it.each([
    ['one of its people', 'Bà Thị Na bán hàng.'],
    ['one of a pilot’s people', 'Ông Nguyễn Văn Tám nói.'],
    ['one syllable', 'Anh Tư mua.'],
    ['a place', 'Bà con Yên Hòa mua.'],
  ])('but not %s', async (_, prose) => expect(await faultsOf({ [story]: ['Bà bán hàng.', prose] })).toEqual([]));
});
