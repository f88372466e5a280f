import { describe, expect, it } from 'vitest';
import { boundaryChanges, ending, formation } from '../../../../src/domain/unit/boundary.ts';
import { createRegistry } from '../../../../src/domain/unit/registry.ts';
import { makeUnit, takenFrom } from '../../../fixtures/units.ts';

const lastDay = '2025-06-30';
const firstDay = '2025-07-01';

const yenHoa = makeUnit({ code: '14722', name: 'Yên Hòa', validTo: lastDay });
const yenMo = makeUnit({
  code: '14701', name: 'Yên Mô', validFrom: firstDay, deed: 'Nghị quyết 1674',
  predecessors: [takenFrom({ code: '14701', name: 'Yên Thịnh', kind: 'thị trấn' }, 'whole'), takenFrom(yenHoa, 'whole')],
});

const ducGiang = makeUnit({ code: '00124', name: 'Đức Giang', kind: 'phường', validTo: lastDay });
const boDe = makeUnit({ code: '00118', name: 'Bồ Đề', kind: 'phường', validFrom: firstDay, predecessors: [takenFrom(ducGiang, 'part')] });
const vietHung = makeUnit({
  code: '00127', name: 'Việt Hưng', kind: 'phường', validFrom: firstDay, deed: 'Nghị quyết 1656',
  predecessors: [takenFrom(ducGiang, 'part', 'phần lớn dân số')],
});

const oldKhanhNhac = makeUnit({ id: 'khanh-nhac-14611-den-2025', code: '14611', name: 'Khánh Nhạc', validTo: lastDay });
const newKhanhNhac = makeUnit({
  id: 'khanh-nhac-14611', code: '14611', name: 'Khánh Nhạc', validFrom: firstDay,
  predecessors: [takenFrom(oldKhanhNhac, 'whole'), takenFrom({ code: '14617', name: 'Khánh Hồng', kind: 'xã' }, 'whole')],
});

const untouched = makeUnit({ code: '99999' });
const all = createRegistry([yenHoa, yenMo, ducGiang, boDe, vietHung, oldKhanhNhac, newKhanhNhac, untouched]);

describe('ending', () => {
  it('names the unit that a commune was merged into, with its deed', () => {
    expect(ending(yenHoa, all)).toEqual({
      kind: 'ended', lastDay, nextDay: firstDay, deed: 'Nghị quyết 1674', source: 'bang-chuyen-doi', areaNow: [],
      successors: [{ id: 'xa-14701', code: '14701', kind: 'xã', name: 'Yên Mô', share: 'whole', note: undefined }],
    });
  });

  it('names every unit that a commune was split among, with share, note and the first deed known', () => {
    expect(ending(ducGiang, all)).toEqual({
      kind: 'ended', lastDay, nextDay: firstDay, deed: 'Nghị quyết 1656', source: 'bang-chuyen-doi', areaNow: [],
      successors: [
        { id: 'xa-00118', code: '00118', kind: 'phường', name: 'Bồ Đề', share: 'part', note: undefined },
        { id: 'xa-00127', code: '00127', kind: 'phường', name: 'Việt Hưng', share: 'part', note: 'phần lớn dân số' },
      ],
    });
  });

  it('names the units that the area of a district lies in now, with an id for those that have a page', () => {
    const district = makeUnit({
      code: '377', kind: 'huyện', validTo: lastDay,
      areaNow: [{ code: '14701', kind: 'xã', name: 'Yên Mô' }, { code: '14725', kind: 'xã', name: 'Yên Từ' }],
    });
    expect(ending(district, all)).toMatchObject({
      successors: [],
      areaNow: [{ id: 'xa-14701', code: '14701', kind: 'xã', name: 'Yên Mô' }, { id: null, code: '14725', kind: 'xã', name: 'Yên Từ' }],
    });
  });

  it.each([
    ['begins later', '2025-07-02'],
    ['began earlier', '2024-01-01'],
  ])('does not count as successor a unit that %s', (_, validFrom) => {
    expect(ending(yenHoa, createRegistry([yenHoa, { ...yenMo, validFrom }]))).toMatchObject({ kind: 'ended', deed: null, successors: [] });
  });

  it('is nothing while a unit exists', () => expect(ending(untouched, all)).toBeNull());
});

describe('formation', () => {
  it('names what a new unit was made from, with an id for those that have a page', () => {
    expect(formation(yenMo, all)).toEqual({
      kind: 'formed', firstDay, deed: 'Nghị quyết 1674', source: 'bang-chuyen-doi',
      predecessors: [
        { id: null, code: '14701', kind: 'thị trấn', name: 'Yên Thịnh', share: 'whole' },
        { id: 'xa-14722', code: '14722', kind: 'xã', name: 'Yên Hòa', share: 'whole' },
      ],
    });
  });

  it('does not link a predecessor to a unit of the same code that ended earlier', () => {
    const earlier = { ...yenHoa, validTo: '2019-12-31' };
    expect(formation(yenMo, createRegistry([earlier, yenMo]))?.predecessors.map(({ id }) => id)).toEqual([null, null]);
  });

  it.each([
    ['always there', untouched],
    ['first day known, but not what it was made from', makeUnit({ code: '12345', validFrom: firstDay })],
    ['made from others, but first day unknown', makeUnit({ code: '12346', predecessors: [takenFrom(yenHoa, 'part')] })],
  ])('is nothing for a unit %s', (_, unit) => expect(formation(unit, all)).toBeNull());
});

describe('boundaryChanges', () => {
  it.each([
    ['the old one ended and lives on in the new one', oldKhanhNhac, [{ kind: 'ended', deed: null, successors: [{ id: 'khanh-nhac-14611' }] }]],
    ['the new one was made from the old one', newKhanhNhac, [{ kind: 'formed', deed: null, predecessors: [{ id: 'khanh-nhac-14611-den-2025' }, { id: null, code: '14617' }] }]],
  ])('tell two units of one code and name apart: %s', (_, unit, changes) => expect(boundaryChanges(unit, all)).toMatchObject(changes));

  it('are both for a unit that was made and ended, its end first', () => {
    const short = { ...newKhanhNhac, validTo: '2026-12-31' };
    expect(boundaryChanges(short, all).map(({ kind }) => kind)).toEqual(['ended', 'formed']);
  });

  it('are none for a unit that nothing happened to', () => expect(boundaryChanges(untouched, all)).toEqual([]));
});
