import { describe, expect, it } from 'vitest';
import { faultsWith, json, placeOf } from '../../../fixtures/content-with.ts';

const file = 'observations/yen-hoa-14722.json';
const reading = (unit: string, asOf: string, changes: object = {}) => ({
  [file]: () => JSON.stringify({ unit, observations: [{ id: 'a', indicator: 'cai-dat-ung-dung', value: 5, asOf, asOfBasis: 'stated', kind: 'actual', source: 'bai-bao', quote: '5', ...changes }] }, null, 2),
});

describe('a value dated when its unit did not exist', () => {
  it('is placed at its time and names the file of the unit that existed then', async () => {
    expect(await faultsWith({ [file]: ['"asOf": "2023-06-02"', '"asOf": "2026"'] }, 'content-merged')).toEqual([{
      file: `content/${file}`, line: 26, column: 7, code: 'noi-qua-sap-nhap', field: 'observations.1.asOf',
      found: 'mốc năm 2026 ở ngoài thời gian của xã Yên Hòa (đến 30/6/2025)',
      expected: 'mỗi đơn vị một chuỗi số riêng; chuỗi số không được nối qua lần sáp nhập, chia tách, kể cả khi trùng tên hay trùng mã',
      fix: 'nếu thời điểm đúng thì ghi vào tệp của nơi mà nguồn nói đến: content/observations/yen-mo-14701.json, của xã Yên Mô (từ 1/7/2025)',
    }]);
  });

  it.each([
    ['the later unit of the same code', 'khanh-nhac-14611-den-2025', '2025-07-01', 'khanh-nhac-14611.json'],
    ['the earlier unit of the same code', 'khanh-nhac-14611', '2023', 'khanh-nhac-14611-den-2025.json'],
    ['a predecessor of another code', 'dan-phuong-09784', '2025-06-30', 'song-phuong-09829.json'],
    ['no one heir of a unit that was divided', 'me-tri-00631', '2026', 'không dồn cho nơi nào: content/observations/tu-liem-00592.json, của phường Từ Liêm (từ 1/7/2025); content/observations/dai-mo-00637.json'],
    ['the heir, for an interval over the merger', 'song-phuong-09829', '2025-07/2026', 'dan-phuong-09784.json'],
  ])('belongs to %s', async (_, unit, asOf, words) => {
    const [fault, ...others] = await faultsWith(reading(unit, asOf), 'content-merged');
    expect(fault).toMatchObject({ code: 'noi-qua-sap-nhap', line: 8, column: 7, field: 'observations.0.asOf' });
    expect(fault?.fix).toContain(words);
    expect(others).toEqual([]);
  });

  it('belongs to the unit that had the code then, also where no merger joins them', async () => {
    const district = { name: 'Huyện', kind: 'huyện', code: '377', parent: null, source: 'nguon-don-vi' };
    const units = json((all) => all.push({ ...district, id: 'cu-377', validFrom: null, validTo: '2024-12-31' }, { ...district, id: 'moi-377', validFrom: '2025-07-01', validTo: null }));
    const [fault] = await faultsWith({ 'units.json': units, ...reading('moi-377', '2023') }, 'content-merged');
    expect(fault).toMatchObject({ code: 'noi-qua-sap-nhap', fix: expect.stringContaining('content/observations/cu-377.json') });
  });

  it('is only out of time where no other unit is known', async () => {
    const changes = { 'units.json': json((units) => { units[2].validFrom = '1996-01-01'; }), ...reading('yen-hoa-14722', '1990') };
    expect(await faultsWith(changes, 'content-merged')).toMatchObject([{
      line: 8, column: 7, code: 'ngoai-hieu-luc', found: 'mốc năm 1990 ở ngoài thời gian của xã Yên Hòa (từ 1/1/1996 đến 30/6/2025)',
      fix: 'xem lại thời điểm, hoặc chọn đúng đơn vị của lúc đó',
    }]);
  });

  it('is out of time when the interval reaches over the merger on both sides', async () => {
    expect((await faultsWith(reading('song-phuong-09829', '2024/2026'), 'content-merged')).map(placeOf)).toMatchObject([{ code: 'ngoai-hieu-luc' }]);
  });
});

it.each([
  ['a day before the end', 'yen-hoa-14722', '2025-06-30', {}],
  ['the year of the end', 'yen-hoa-14722', '2025', {}],
  ['the year of the beginning', 'yen-mo-14701', '2025', {}],
  ['a target for a year the unit did not live to see', 'yen-hoa-14722', '2030', { kind: 'target', framework: 'nq-18' }],
])('lets %s be', async (_, unit, asOf, changes) => expect(await faultsWith(reading(unit, asOf, changes), 'content-merged')).toEqual([]));
