import { describe, expect, it } from 'vitest';
import { createRegistry } from '../../../../src/domain/unit/registry.ts';
import { finalHeirs, similarUnits, type Programme } from '../../../../src/domain/unit/similar.ts';
import type { Unit } from '../../../../src/domain/unit/unit.ts';
import { makeUnit, takenFrom } from '../../../fixtures/units.ts';

const province = makeUnit({ id: 'ninh-binh-37', code: '37', name: 'Ninh Bình', kind: 'tỉnh' });
const district = makeUnit({ id: 'yen-mo-377', code: '377', name: 'Yên Mô', kind: 'huyện', parent: 'ninh-binh-37', validTo: '2025-06-30' });
const commune = (code: string, name: string) => makeUnit({ id: `x-${code}`, code, name, parent: 'yen-mo-377', validTo: '2025-06-30' });
const yenHoa = commune('14722', 'Yên Hòa');
const khanhDuong = commune('14707', 'Khánh Dương');
const yenTu = commune('14728', 'Yên Từ');
const yenMo = makeUnit({ id: 'x-14701', code: '14701', name: 'Yên Mô', parent: 'ninh-binh-37', validFrom: '2025-07-01', predecessors: [takenFrom(yenHoa, 'whole'), takenFrom(khanhDuong, 'whole')] });
const yenTuNow = makeUnit({ id: 'x-14728-moi', code: '14728', name: 'Yên Từ', parent: 'ninh-binh-37', validFrom: '2025-07-01', predecessors: [takenFrom(yenTu, 'whole')] });
const all = createRegistry([province, district, yenHoa, khanhDuong, yenTu, yenMo, yenTuNow]);

const pilot: Programme = { name: 'được chọn thí điểm năm 2021', units: [yenHoa.id, yenTu.id] };
const why = (unit = yenHoa, programmes: Programme[] = [], most?: number) => similarUnits(unit, all, programmes, most).map(({ name, why }) => `${name}: ${why}`);

describe('similarUnits', () => {
  it.each([
    ['those merged into the same unit, then those of the same district', yenHoa, [], ['xã Khánh Dương: cùng nhập vào xã Yên Mô', 'xã Yên Từ: cùng thuộc huyện Yên Mô']],
    ['those of the same programme first', yenHoa, [pilot], ['xã Yên Từ: cùng được chọn thí điểm năm 2021', 'xã Khánh Dương: cùng nhập vào xã Yên Mô']],
    ['a unit of today to those whose old places shared a programme', yenMo, [pilot], ['xã Yên Từ: đều có nơi cũ được chọn thí điểm năm 2021']],
    ['nobody by the mere province', yenTuNow, [], []],
    ['nobody by a programme of others', khanhDuong, [{ ...pilot, units: [yenTu.id, yenMo.id] }], ['xã Yên Hòa: cùng nhập vào xã Yên Mô', 'xã Yên Từ: cùng thuộc huyện Yên Mô']],
    ['nobody to the top', province, [], []],
  ])('are %s', (_, unit, programmes, expected) => expect(why(unit, programmes)).toEqual(expected));

  it('are at most as many as asked for', () => expect(why(yenHoa, [pilot], 1)).toEqual(['xã Yên Từ: cùng được chọn thí điểm năm 2021']));

  it('are at most twelve when nobody asks', () => {
    const many = Array.from({ length: 20 }, (_, n) => makeUnit({ code: String(10000 + n) }));
    const programme = { name: 'được chọn thí điểm', units: many.map(({ id }) => id) };
    expect(similarUnits(many[0]!, createRegistry(many), [programme])).toHaveLength(12);
  });

  it('refuse a programme with an unknown unit', () => expect(() => why(yenHoa, [{ name: 'x', units: ['la'] }])).toThrow('Unexpected unit `la`'));
});

describe('two changes, one code used three times', () => {
  const township = { code: '14701', name: 'Yên Thịnh', kind: 'thị trấn', parent: 'yen-mo-377' } as const;
  const until2024 = makeUnit({ ...township, id: 'yen-thinh-14701-den-2024', validTo: '2024-12-31' });
  const khanhThinh = makeUnit({ id: 'khanh-thinh-14713', code: '14713', name: 'Khánh Thịnh', parent: 'yen-mo-377', validTo: '2024-12-31' });
  const in2025 = makeUnit({
    ...township, id: 'yen-thinh-14701', validFrom: '2025-01-01', validTo: '2025-06-30',
    predecessors: [takenFrom(until2024, 'whole'), takenFrom(khanhThinh, 'whole')],
  });
  const today = { ...yenMo, id: 'yen-mo-14701', predecessors: [takenFrom(in2025, 'whole'), takenFrom(yenHoa, 'whole')] };
  const registry = createRegistry([province, district, until2024, khanhThinh, in2025, yenHoa, yenTu, today, yenTuNow]);
  const programme: Programme = { name: 'được chọn thí điểm', units: [khanhThinh.id, yenTu.id] };
  const reasons = (unit: Unit) => similarUnits(unit, registry, [programme]).map(({ id, why }) => `${id}: ${why}`);

  it.each([
    ['Khánh Thịnh', khanhThinh, ['yen-mo-14701']],
    ['thị trấn Yên Thịnh until 2024', until2024, ['yen-mo-14701']],
    ['thị trấn Yên Thịnh of 2025', in2025, ['yen-mo-14701']],
    ['xã Yên Mô', today, ['yen-mo-14701']],
  ])('%s lies in xã Yên Mô today', (_, unit, ids) => expect(finalHeirs(unit, registry).map(({ id }) => id)).toEqual(ids));

  it('the unit of today shares the programme of a place two changes back', () => {
    expect(reasons(today)).toEqual([`${yenTuNow.id}: đều có nơi cũ được chọn thí điểm`]);
  });

  it('a unit is merged with those of its own merger, not of a later one', () => {
    expect(reasons(khanhThinh).filter((why) => why.includes('cùng nhập vào'))).toEqual(['yen-thinh-14701-den-2024: cùng nhập vào thị trấn Yên Thịnh']);
    expect(reasons(in2025).filter((why) => why.includes('cùng nhập vào'))).toEqual(['x-14722: cùng nhập vào xã Yên Mô']);
  });
});

describe('finalHeirs', () => {
  const first = makeUnit({ id: 'a', code: '00001', validTo: '2019-12-31' });
  const second = makeUnit({ id: 'b', code: '00002', validFrom: '2020-01-01', validTo: '2025-06-30', predecessors: [takenFrom(first, 'part')] });
  const third = makeUnit({ id: 'c', code: '00003', validFrom: '2020-01-01', validTo: '2025-06-30', predecessors: [takenFrom(first, 'part')] });
  const last = makeUnit({ id: 'd', code: '00004', validFrom: '2025-07-01', predecessors: [takenFrom(second, 'whole'), takenFrom(third, 'whole')] });
  const chain = createRegistry([first, second, third, last]);

  it.each([
    ['that exists is itself', last, ['d']],
    ['that ended is what followed', second, ['d']],
    ['split and merged again are named once', first, ['d']],
    ['that nobody followed is nothing', { ...second, code: '00009' }, []],
  ])('of a unit %s', (_, unit, ids) => expect(finalHeirs(unit, chain).map(({ id }) => id)).toEqual(ids));

  it('ends where the data goes in a circle', () => {
    const one = makeUnit({ code: '00005', validFrom: '2025-07-01', validTo: '2025-06-30' });
    const circle = { ...one, predecessors: [takenFrom(one, 'whole')] };
    expect(finalHeirs(circle, createRegistry([circle]))).toEqual([]);
  });
});
