import { describe, expect, it } from 'vitest';
import { boundaryChange } from '../../../../src/domain/unit/boundary.ts';
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
const all = [yenHoa, yenMo, ducGiang, boDe, vietHung, oldKhanhNhac, newKhanhNhac, untouched];

describe('boundaryChange', () => {
  it('names the unit that a commune was merged into, with its deed', () => {
    expect(boundaryChange(yenHoa, all)).toEqual({
      kind: 'ended', lastDay, nextDay: firstDay, deed: 'Nghị quyết 1674', source: 'bang-chuyen-doi',
      successors: [{ id: 'xa-14701', code: '14701', kind: 'xã', name: 'Yên Mô', share: 'whole', note: undefined }],
    });
  });

  it('names every unit that a commune was split among, with share, note and the first deed known', () => {
    expect(boundaryChange(ducGiang, all)).toEqual({
      kind: 'ended', lastDay, nextDay: firstDay, deed: 'Nghị quyết 1656', source: 'bang-chuyen-doi',
      successors: [
        { id: 'xa-00118', code: '00118', kind: 'phường', name: 'Bồ Đề', share: 'part', note: undefined },
        { id: 'xa-00127', code: '00127', kind: 'phường', name: 'Việt Hưng', share: 'part', note: 'phần lớn dân số' },
      ],
    });
  });

  it('names what a new unit was formed from, with an id for those that have a page', () => {
    expect(boundaryChange(yenMo, all)).toEqual({
      kind: 'formed', firstDay, deed: 'Nghị quyết 1674', source: 'bang-chuyen-doi',
      predecessors: [
        { id: null, code: '14701', kind: 'thị trấn', name: 'Yên Thịnh', share: 'whole' },
        { id: 'xa-14722', code: '14722', kind: 'xã', name: 'Yên Hòa', share: 'whole' },
      ],
    });
  });

  it.each([
    ['the old one ended and lives on in the new one', oldKhanhNhac, { kind: 'ended', deed: null, successors: [{ id: 'khanh-nhac-14611' }] }],
    ['the new one was formed from the old one', newKhanhNhac, { kind: 'formed', deed: null, predecessors: [{ id: 'khanh-nhac-14611-den-2025' }, { id: null, code: '14617' }] }],
  ])('tells two units of one code and name apart: %s', (_, unit, change) => expect(boundaryChange(unit, all)).toMatchObject(change));

  it.each([
    ['always there', untouched],
    ['first day known, but not what it was made from', makeUnit({ code: '12345', validFrom: firstDay })],
    ['made from others, but first day unknown', makeUnit({ code: '12346', predecessors: [takenFrom(yenHoa, 'part')] })],
  ])('says nothing about a unit %s', (_, unit) => expect(boundaryChange(unit, all)).toBeNull());

  it.each([
    ['begins later', '2025-07-02'],
    ['began earlier', '2024-01-01'],
  ])('does not count as successor a unit that %s', (_, validFrom) => {
    expect(boundaryChange(yenHoa, [yenHoa, { ...yenMo, validFrom }])).toMatchObject({ kind: 'ended', deed: null, successors: [] });
  });

  it('does not link a predecessor to a unit of the same code that ended earlier', () => {
    const earlier = { ...yenHoa, validTo: '2019-12-31' };
    expect(boundaryChange(yenMo, [earlier, yenMo])).toMatchObject({ predecessors: [{ code: '14701', id: null }, { code: '14722', id: null }] });
  });

  it.each([
    ['2024-02-28', '2024-02-29'],
    ['2023-02-28', '2023-03-01'],
    ['2025-12-31', '2026-01-01'],
  ])('counts the day after %s as %s', (validTo, nextDay) => {
    expect(boundaryChange(makeUnit({ code: '00001', validTo }), [])).toMatchObject({ nextDay });
  });
});
