import { describe, expect, it } from 'vitest';
import { createRegistry } from '../../../src/domain/unit/registry.ts';
import type { Unit } from '../../../src/domain/unit/unit.ts';
import { findUnit, type UnitClues } from '../../../src/import/find-unit.ts';
import units from '../../fixtures/content-merged/units.json' with { type: 'json' };

const all = (units as Partial<Unit>[]).map((unit) => ({ predecessors: [], areaNow: [], ...unit }) as unknown as Unit);
const find = (code: string, asOf?: string, clues: Partial<UnitClues> = {}, more: Partial<Unit>[] = []) =>
  findUnit({ code, asOf, ...clues }, createRegistry([...all, ...more.map((unit) => ({ ...all[0]!, ...unit }))]));

describe('findUnit', () => {
  it.each<[string, string, string, Partial<UnitClues>, string]>([
    ['the unit of a code', '14722', '2023', {}, 'yen-hoa-14722'],
    ['the old unit of a code in use twice', '14611', '2025-06', {}, 'khanh-nhac-14611-den-2025'],
    ['the new one', '14611', '2025-07', {}, 'khanh-nhac-14611'],
    ['a unit of a code used once, in the year it ended', '14722', '2025', {}, 'yen-hoa-14722'],
    ['a unit by name without accents', '14722', '2023', { name: 'xa yen  hoa' }, 'yen-hoa-14722'],
    ['a unit by name without kind', '14722', '2023', { name: 'YÊN HÒA' }, 'yen-hoa-14722'],
    ['a unit that set a target it did not live to see', '14722', '2030', { kind: 'target' }, 'yen-hoa-14722'],
    ['a province', '37', '2023', {}, 'ninh-binh-37'],
  ])('finds %s', (_, code, asOf, clues, id) => expect(find(code, asOf, clues)).toMatchObject({ unit: { id }, note: undefined }));

  it.each([
    ['9784', '2026', {}, 'dan-phuong-09784', 'mã 9784 đọc là 09784 (xã Đan Phượng)'],
    ['592', '2026', { name: 'phường Từ Liêm' }, 'tu-liem-00592', 'mã 592 đọc là 00592 (phường Từ Liêm)'],
    ['1', '2026', { name: 'Hà Nội' }, 'ha-noi-01', 'mã 1 đọc là 01 (thành phố Hà Nội)'],
  ])('takes %s for the code that lost its zeros, with a note', (code, asOf, clues, id, note) => expect(find(code, asOf, clues)).toMatchObject({ unit: { id }, note }));

  it.each<[string, string, string, Partial<UnitClues>, string, string, string, string]>([
    ['an unknown code, one digit off', '14723', '2023', {}, 'code', 'tham-chieu', 'mã “14723”', 'sửa thành “14722” (xã Yên Hòa) nếu gõ nhầm, hoặc thêm đơn vị này'],
    ['an unknown code', '99999', '2023', {}, 'code', 'tham-chieu', 'mã “99999”', 'thêm đơn vị này vào content/units.json'],
    ['the code of a unit that is gone and not in the data', '14617', '2023', {}, 'code', 'tham-chieu', 'mã “14617”', 'thêm đơn vị cũ này vào content/units.json; phần của nó nay thuộc xã Khánh Nhạc, nhưng số của nó không ghi cho nơi nào trong đó'],
    ['a name that contradicts the code', '14722', '2023', { name: 'xã Yên Mô' }, 'name', 'ten-khac-ma', 'tên “xã Yên Mô” không phải của mã 14722', 'sửa tên hoặc sửa mã; hai nơi trùng tên có hai mã khác nhau'],
    ['a kind that contradicts the code', '14722', '2023', { name: 'phường Yên Hòa' }, 'name', 'ten-khac-ma', 'tên “phường Yên Hòa” không phải của mã 14722', 'sửa tên hoặc sửa mã; hai nơi trùng tên có hai mã khác nhau'],
    ['three digits without a name', '592', '2026', {}, 'code', 'ma-nhieu-nghia', 'mã “592” thiếu chữ số, có thể là 00592 (phường Từ Liêm)', 'đặt cột mã ở dạng Text rồi gõ đủ mã, hoặc ghi thêm tên đơn vị'],
    ['a year that two units of the code share', '14611', '2025', {}, 'asOf', 'moc-khong-du', 'mốc năm 2025 không cho biết là đơn vị nào của mã 14611', 'ghi mốc rõ hơn, ví dụ 6/2025 thay cho 2025'],
    ['a year shared with a unit that is not in the data', '09784', '2025', {}, 'asOf', 'moc-khong-du', 'mốc năm 2025 không cho biết là đơn vị nào của mã 09784', 'ghi mốc rõ hơn, ví dụ 6/2025 thay cho 2025'],
    ['a time before the unit', '14701', '2023', {}, 'asOf', 'noi-qua-sap-nhap', 'mốc năm 2023 ở ngoài thời gian của xã Yên Mô (từ 1/7/2025)', 'nếu thời điểm đúng thì ghi vào tệp của nơi mà nguồn nói đến: content/observations/yen-hoa-14722.json, của xã Yên Hòa (đến 30/6/2025)'],
  ])('refuses %s', (_, code, asOf, clues, column, fault, found, fix) => {
    expect(find(code, asOf, clues)).toMatchObject({ refusal: { column, words: { code: fault, found, fix } } });
  });

  it('never takes the heirs of a unit that was divided', () => {
    expect(find('00631', '2026')).toMatchObject({ refusal: { column: 'asOf', words: { code: 'noi-qua-sap-nhap', fix: expect.stringContaining('không dồn cho nơi nào') } } });
  });

  it('never chooses between a code and a code that lost its zeros', () => {
    const district = { id: 'huyen-592', code: '592', name: 'Huyện', kind: 'huyện' as const };
    expect(find('592', '2026', {}, [district])).toMatchObject({ refusal: { column: 'code', words: { code: 'ma-nhieu-nghia', found: 'mã “592” thiếu chữ số, có thể là 00592 (phường Từ Liêm) hoặc 592 (huyện Huyện)' } } });
    expect(find('592', '2026', { name: 'huyện Huyện' }, [district])).toMatchObject({ unit: { id: 'huyen-592' }, note: undefined });
  });

  it('nor where both have the name', () => {
    expect(find('592', '2026', { name: 'Từ Liêm' }, [{ id: 'huyen-592', code: '592', name: 'Từ Liêm', kind: 'huyện' }])).toMatchObject({ refusal: { column: 'code', words: { code: 'ma-nhieu-nghia' } } });
  });

  it('without a time finds nothing and refuses nothing but code and name', () => {
    expect(find('14722')).toBeNull();
    expect(find('14723')).toMatchObject({ refusal: { column: 'code' } });
  });
});
