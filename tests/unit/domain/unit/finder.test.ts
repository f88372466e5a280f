import { describe, expect, it } from 'vitest';
import { finderEntries, finds } from '../../../../src/domain/unit/finder.ts';
import { createRegistry } from '../../../../src/domain/unit/registry.ts';
import { makeUnit, takenFrom } from '../../../fixtures/units.ts';

const nation = makeUnit({ id: 'viet-nam-vn', code: 'VN', name: 'Việt Nam', kind: 'quốc gia' });
const province = makeUnit({ id: 'ninh-binh-37', code: '37', name: 'Ninh Bình', kind: 'tỉnh', parent: 'viet-nam-vn' });
const yenHoa = makeUnit({ id: 'yen-hoa-14722', code: '14722', name: 'Yên Hòa', parent: 'ninh-binh-37', validTo: '2025-06-30' });
const khanhDuong = { code: '14707', kind: 'xã', name: 'Khánh Dương' } as const;
const yenMo = makeUnit({ id: 'yen-mo-14701', code: '14701', name: 'Yên Mô', parent: 'ninh-binh-37', validFrom: '2025-07-01', predecessors: [takenFrom(yenHoa, 'whole'), takenFrom(khanhDuong, 'part')] });
const yenTu = makeUnit({ id: 'yen-tu-14728', code: '14728', name: 'Yên Từ', parent: 'ninh-binh-37', validFrom: '2025-07-01', predecessors: [takenFrom(khanhDuong, 'part')] });
const entries = finderEntries(createRegistry([nation, province, yenHoa, yenMo, yenTu]));
const entry = (name: string) => entries.find((item) => item.name === name);

describe('finderEntries', () => {
  it('are all units with a page, then the predecessors known by name only', () => {
    expect(entries.map(({ name, id }) => [name, id])).toEqual([
      ['Việt Nam', 'viet-nam-vn'], ['Ninh Bình', 'ninh-binh-37'], ['Yên Hòa', 'yen-hoa-14722'], ['Yên Mô', 'yen-mo-14701'], ['Yên Từ', 'yen-tu-14728'],
      ['Khánh Dương', null],
    ]);
  });

  it.each([
    ['a unit that exists', 'Yên Mô', { kind: 'xã', code: '14701', within: 'tỉnh Ninh Bình', validTo: null, now: [], words: 'xa yen mo 14701 tinh ninh binh' }],
    [
      'a unit that ended, with what became of it', 'Yên Hòa',
      { validTo: '2025-06-30', now: [{ id: 'yen-mo-14701', name: 'xã Yên Mô' }], words: 'xa yen hoa 14722 tinh ninh binh xa yen mo' },
    ],
    [
      'a name without a page, with all that took of it', 'Khánh Dương',
      {
        code: '14707', within: '', validTo: '2025-06-30', words: 'xa khanh duong 14707 xa yen mo xa yen tu',
        now: [{ id: 'yen-mo-14701', name: 'xã Yên Mô' }, { id: 'yen-tu-14728', name: 'xã Yên Từ' }],
      },
    ],
    ['the nation, within nothing', 'Việt Nam', { within: '', now: [], words: 'quoc gia viet nam vn' }],
  ])('tell of %s', (_, name, expected) => expect(entry(name)).toMatchObject(expected));

  it('list every unit that a unit with a page was split among, and pick none', () => {
    const ducGiang = makeUnit({ code: '00124', name: 'Đức Giang', kind: 'phường', validTo: '2025-06-30' });
    const heir = (code: string, name: string) => makeUnit({ code, name, kind: 'phường', validFrom: '2025-07-01', predecessors: [takenFrom(ducGiang, 'part')] });
    const [split, ...others] = finderEntries(createRegistry([ducGiang, heir('00118', 'Bồ Đề'), heir('00127', 'Việt Hưng')]));
    expect(split?.now).toEqual([{ id: 'xa-00118', name: 'phường Bồ Đề' }, { id: 'xa-00127', name: 'phường Việt Hưng' }]);
    expect(split?.words).toBe('phuong duc giang 00124 phuong bo de phuong viet hung');
    expect(others.map(({ name }) => name)).toEqual(['Bồ Đề', 'Việt Hưng']);
  });

  it('name the levels above at that time, nearest first', () => {
    const district = makeUnit({ id: 'yen-mo-377', code: '377', name: 'Yên Mô', kind: 'huyện', parent: 'ninh-binh-37', validTo: '2025-06-30' });
    const found = finderEntries(createRegistry([nation, province, district, { ...yenHoa, parent: 'yen-mo-377' }])).find(({ id }) => id === yenHoa.id);
    expect([found?.within, found?.words]).toEqual(['huyện Yên Mô, tỉnh Ninh Bình', 'xa yen hoa 14722 huyen yen mo, tinh ninh binh']);
  });

  it('keep units of one name and code apart, each until its own last day', () => {
    const until = (validTo: string) => makeUnit({ id: `yen-thinh-14701-den-${validTo.slice(0, 4)}`, code: '14701', name: 'Yên Thịnh', kind: 'thị trấn', validTo });
    const [first, second] = [until('2024-12-31'), { ...until('2025-06-30'), validFrom: '2025-01-01' }];
    expect(finderEntries(createRegistry([first, second])).map(({ id, validTo }) => [id, validTo])).toEqual([
      ['yen-thinh-14701-den-2024', '2024-12-31'], ['yen-thinh-14701-den-2025', '2025-06-30'],
    ]);
  });

  it('keep one name apart that ended twice, known by name only', () => {
    const heir = (code: string, validFrom: string) => makeUnit({ code, validFrom, predecessors: [takenFrom(khanhDuong, 'whole')] });
    const named = finderEntries(createRegistry([heir('00001', '2020-01-01'), heir('00002', '2025-07-01')])).filter(({ id }) => id === null);
    expect(named.map(({ name, validTo, now }) => [name, validTo, now.map(({ id }) => id)])).toEqual([
      ['Khánh Dương', '2019-12-31', ['xa-00001']], ['Khánh Dương', '2025-06-30', ['xa-00002']],
    ]);
  });

  it('keep a predecessor without a code, under its name', () => {
    const heir = makeUnit({ code: '00001', validFrom: '2025-07-01', predecessors: [{ ...takenFrom(khanhDuong, 'whole'), code: null }] });
    expect(finderEntries(createRegistry([heir])).map(({ name, code }) => [name, code])).toEqual([['Xã 00001', '00001'], ['Khánh Dương', null]]);
  });

  it('leave out the predecessors of a unit whose first day is unknown', () => {
    expect(finderEntries(createRegistry([{ ...yenMo, parent: null, validFrom: null }])).map(({ name }) => name)).toEqual(['Yên Mô']);
  });
});

describe('finds', () => {
  const words = 'xa yen hoa 14722 huyen yen mo, tinh ninh binh';

  it.each([
    ['', true],
    ['  ', true],
    ['Yên Hòa', true],
    ['yên hoà', true],
    ['hoa yen', true],
    ['yen h', true],
    ['147', true],
    ['Mô Ninh', true],
    ['Yên Hòa Yên Mô', true],
    ['xã Yên Hòa huyện Yên Mô', true],
    ['14722', true],
    ['Y H', true],
    ['đoàn', false],
    ['4722', false],
    ['oa', false],
    ['Yên Hoan', false],
    ['Yên Thành', false],
  ])('%j: %s', (query, found) => expect(finds(query, words)).toBe(found));
});
