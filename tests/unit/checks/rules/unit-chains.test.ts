import { describe, expect, it } from 'vitest';
import { faultsWith, json, placeOf } from '../../../fixtures/content-with.ts';

type Units = Record<string, unknown>[] & { predecessors: unknown[] }[];
const faultsAfter = (edit: (units: Units) => void) => faultsWith({ 'units.json': json(edit) }, 'content-merged');
const taking = (code: string) => ({ code, kind: 'xã', name: 'Yên Hòa', share: 'whole' });

describe('a break in the history of units', () => {
  it.each<[string, (units: Units) => void, line: number, column: number, code: string, field: string, found: string, words: string]>([
    ['a loop of parents', (units) => { units[0]!['parent'] = 'yen-hoa-14722'; }, 7, 5, 'vong-cap-tren', '0.parent',
      'cấp trên nối thành vòng: ninh-binh-37 → yen-hoa-14722 → ninh-binh-37', 'đi theo parent thì lên tới cả nước'],
    ['a gap', (units) => { units[2]!['validTo'] = '2025-06-29'; }, 78, 9, 'ho-thoi-gian', '6.predecessors.1.code',
      'xã Yên Hòa (yen-hoa-14722), đến 29/6/2025 hết trước khi xã Yên Mô (yen-mo-14701), từ 1/7/2025 bắt đầu', 'validTo của yen-hoa-14722 là 2025-06-30 (30/6/2025), ngay trước ngày đầu của yen-mo-14701'],
    ['an overlap', (units) => { units[2]!['validTo'] = '2025-07-01'; }, 78, 9, 'chong-thoi-gian', '6.predecessors.1.code',
      'xã Yên Hòa (yen-hoa-14722), đến 1/7/2025 vẫn còn khi xã Yên Mô (yen-mo-14701), từ 1/7/2025 đã bắt đầu', 'validTo của yen-hoa-14722 là 2025-06-30 (30/6/2025), ngay trước ngày đầu của yen-mo-14701'],
    ['a predecessor that never ended', (units) => { units[2]!['validTo'] = null; }, 78, 9, 'chong-thoi-gian', '6.predecessors.1.code',
      'xã Yên Hòa (yen-hoa-14722) vẫn còn khi xã Yên Mô (yen-mo-14701), từ 1/7/2025 đã bắt đầu', 'ngay trước ngày đầu của yen-mo-14701'],
    ['a commune that nobody took over', (units) => { units[6]!.predecessors = []; }, 29, 5, 'thieu-noi-nhan', '2.validTo',
      'xã Yên Hòa (yen-hoa-14722), đến 30/6/2025 đã hết hiệu lực mà không đơn vị nào nhận phần của nó', 'ít nhất một đơn vị có mã “14722” trong predecessors'],
    ['no deed and no note', (units) => { delete units[9]!['note']; }, 145, 5, 'thieu-van-ban', '9.predecessors',
      'phường Từ Liêm có nơi hợp thành mà không có văn bản thành lập', 'trường deed ghi số hiệu văn bản, hoặc trường note nói rõ vì sao chưa có'],
    ['days the wrong way round', (units) => { units[1]!['validFrom'] = '2025-07-01'; units[1]!['validTo'] = '2025-06-30'; }, 19, 5, 'nguoc-thoi-gian', '1.validTo',
      'thành phố Hà Nội (ha-noi-01), từ 1/7/2025 đến 30/6/2025: ngày cuối đứng trước ngày đầu', 'validFrom không muộn hơn validTo'],
    ['one code twice at one time', (units) => { units[1]!['code'] = '37'; units[1]!['id'] = 'ha-noi-37'; for (const unit of units) if (unit['parent'] === 'ha-noi-01') unit['parent'] = 'ha-noi-37'; },
      18, 5, 'trung-ma', '1.validFrom', 'mã “37” cùng lúc là tỉnh Ninh Bình (ninh-binh-37) và thành phố Hà Nội (ha-noi-37)', 'mỗi mã ở mỗi ngày chỉ thuộc một đơn vị'],
  ])('%s', async (_, edit, line, column, code, field, found, words) => {
    const faults = await faultsAfter(edit);
    expect(faults.map(placeOf)).toEqual([{ file: 'content/units.json', line, column, code, field }]);
    expect(faults[0]).toMatchObject({ found, expected: expect.stringContaining(words) });
  });

  it('a loop of heirs, which needs days the wrong way round', async () => {
    const faults = await faultsAfter((units) => {
      Object.assign(units[2]!, { validFrom: '2031-01-01', predecessors: [taking('14701')], deed: 'Nghị quyết' });
      units[6]!['validTo'] = '2030-12-31';
    });
    expect(faults.find(({ code }) => code === 'vong-ke-thua')).toMatchObject({
      file: 'content/units.json', line: 29, column: 5, field: '2.validTo', found: 'các lần sáp nhập nối thành vòng: yen-hoa-14722 → yen-mo-14701 → yen-hoa-14722',
    });
  });

  it('a unit that is its own parent', async () => {
    expect((await faultsAfter((units) => { units[0]!['parent'] = 'ninh-binh-37'; }))[0]?.found).toBe('cấp trên nối thành vòng: ninh-binh-37 → ninh-binh-37');
  });

  it('all of them come in one run', async () => {
    const faults = await faultsAfter((units) => {
      units[0]!['parent'] = 'yen-hoa-14722';
      units[3]!['validTo'] = '2025-06-29';
      units[4]!['validTo'] = null;
      units[6]!.predecessors = [];
      delete units[9]!['note'];
    });
    expect(faults.map(({ code }) => code)).toEqual(['vong-cap-tren', 'thieu-noi-nhan', 'ho-thoi-gian', 'chong-thoi-gian', 'thieu-van-ban']);
  });
});
