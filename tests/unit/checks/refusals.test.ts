import { describe, expect, it } from 'vitest';
import { faultsWith, json, placeOf } from '../../fixtures/content-with.ts';

type Observations = { observations: Record<string, unknown>[] };
type Edit = (data: Observations) => void;
const set = (index: number, changes: Record<string, unknown>): Edit => ({ observations }) => {
  observations[index] = Object.fromEntries(Object.entries({ ...observations[index], ...changes }).filter(([, value]) => value !== undefined));
};
const observationsFile = 'observations/yen-hoa-14722.json';
const at = (line: number, code: string, field: string) => ({ file: `content/${observationsFile}`, line, column: field === 'unit' ? 3 : 7, code, field });

/** What the data of a commune must never say: the change that says it, where it is found, and what the editor reads. */
const refusals: [name: string, edit: Edit, place: ReturnType<typeof at>, found: string, fix: string][] = [
  ['an unknown unit', (data) => Object.assign(data, { unit: 'yen-hoa-14723' }), at(2, 'tham-chieu', 'unit'),
    '“yen-hoa-14723”', 'sửa thành “yen-hoa-14722” nếu gõ nhầm, hoặc thêm đơn vị hành chính này'],
  ['an unknown indicator', set(1, { indicator: 'cai-dat-ung-dungg' }), at(24, 'tham-chieu', 'observations.1.indicator'),
    '“cai-dat-ung-dungg”', 'sửa thành “cai-dat-ung-dung” nếu gõ nhầm, hoặc thêm chỉ số này'],
  ['an unknown source', set(1, { source: 'bai-baoo' }), at(29, 'tham-chieu', 'observations.1.source'), '“bai-baoo”', 'sửa thành “bai-bao” nếu gõ nhầm, hoặc thêm nguồn này'],
  ['a date outside the unit’s time', set(1, { asOf: '2026' }), at(26, 'noi-qua-sap-nhap', 'observations.1.asOf'),
    'mốc năm 2026 ở ngoài thời gian của xã Yên Hòa (đến 30/6/2025)', 'nếu thời điểm đúng thì ghi vào tệp của nơi mà nguồn nói đến: content/observations/yen-mo-14701.json, của xã Yên Mô (từ 1/7/2025)'],
  ['a percentage above 100', set(0, { value: 121, quote: '121%' }), at(7, 'ngoai-0-100', 'observations.0.value'), '121%', 'xem lại số và dấu phẩy; số đếm thì ghi cho chỉ số đếm'],
  ['text where a number is meant', set(1, { value: '1.582' }), at(25, 'so-thanh-chu', 'observations.1.value'), 'chữ “1.582”', 'viết 1582'],
  ['the wrong type', set(1, { value: true }), at(25, 'sai-kieu', 'observations.1.value'), 'true', 'viết số không có dấu chấm và ngoặc kép'],
  ['a value given twice', set(4, { indicator: 'cai-dat-ung-dung', value: 1582, asOf: '2023-06-02', quote: '1582' }), at(58, 'trung-so-lieu', 'observations.4.indicator'),
    'chỉ số “cai-dat-ung-dung” (2/6/2023, thực tế, nguồn “bai-bao”) của “yen-hoa-14722” đã ghi một lần', 'xóa một trong hai, hoặc sửa thời điểm hay nguồn cho đúng'],
  ['no source', set(1, { source: undefined }), at(22, 'thieu-truong', 'observations.1.source'), 'không có trường này', 'thêm trường “source”'],
  ['no quote', set(1, { quote: undefined }), at(22, 'thieu-truong', 'observations.1.quote'), 'không có trường này', 'thêm trường “quote”'],
  ['a quote without its figure', set(1, { quote: 'nhiều lượt cài' }), at(30, 'trich-thieu-so', 'observations.1.quote'), 'câu trích không có số 1.582', 'chép cả phần câu có con số, hoặc sửa số cho khớp câu trích'],
  ['a target without framework', set(2, { framework: undefined }), at(38, 'thieu-khung', 'observations.2.kind'), 'mục tiêu không ghi khung chỉ tiêu', 'thêm khung chỉ tiêu (framework); số đã đạt được thì đổi loại thành thực tế (actual)'],
];

describe('a commune’s data may not have', () => {
  it.each(refusals)('%s', async (_, edit, place, found, fix) => {
    const faults = await faultsWith({ [observationsFile]: json(edit) }, 'content-merged');
    // A missing field is placed at its item, which begins in column 5.
    expect(faults.map(placeOf)).toEqual([place.code === 'thieu-truong' ? { ...place, column: 5 } : place]);
    expect(faults[0]).toMatchObject({ found, fix });
  });

  it('any of these: one run names them all, and the breaks in the chains of units', async () => {
    const row = { indicator: 'cai-dat-ung-dung', value: 5, asOf: '2023', asOfBasis: 'stated', kind: 'actual', source: 'bai-khac', quote: '5' };
    const rows = [
      { indicator: 'khong-co' }, { source: 'khong-co' }, { asOf: '2026' }, { indicator: 'ho-so-truc-tuyen', value: 121, quote: '121%' }, { value: '1.582', asOf: '2022' }, { value: true }, {}, {},
      { source: undefined }, { quote: undefined }, { asOf: '2021', quote: 'nhiều' }, { asOf: '2020', kind: 'target' },
    ];
    const faults = await faultsWith({
      [observationsFile]: () => `{ "unit": "yen-hoa-14722", "observations": [\n${rows.map((change, at) => JSON.stringify({ id: `a-${at}`, ...row, ...change })).join(',\n')}\n] }`,
      'observations/z.json': () => JSON.stringify({ unit: 'khong-co', observations: [{ id: 'z', ...row }] }),
      'units.json': json((units) => {
        units[0].parent = 'yen-hoa-14722';
        units[3].validTo = '2025-06-29';
        units[4].validTo = '2025-07-01';
      }),
    }, 'content-merged');
    expect(faults.map(({ file, line, code, field }) => `${file.slice(8)}:${line} ${code} ${field}`)).toEqual([
      'observations/yen-hoa-14722.json:2 tham-chieu observations.0.indicator',
      'observations/yen-hoa-14722.json:3 tham-chieu observations.1.source',
      'observations/yen-hoa-14722.json:4 noi-qua-sap-nhap observations.2.asOf',
      'observations/yen-hoa-14722.json:5 ngoai-0-100 observations.3.value',
      'observations/yen-hoa-14722.json:6 so-thanh-chu observations.4.value',
      'observations/yen-hoa-14722.json:7 sai-kieu observations.5.value',
      'observations/yen-hoa-14722.json:9 trung-so-lieu observations.7.indicator',
      'observations/yen-hoa-14722.json:10 thieu-truong observations.8.source',
      'observations/yen-hoa-14722.json:11 thieu-truong observations.9.quote',
      'observations/yen-hoa-14722.json:12 trich-thieu-so observations.10.quote',
      'observations/yen-hoa-14722.json:13 thieu-khung observations.11.kind',
      'observations/z.json:1 tham-chieu unit',
      'units.json:7 vong-cap-tren 0.parent',
      'units.json:97 ho-thoi-gian 7.predecessors.0.code',
      'units.json:128 chong-thoi-gian 8.predecessors.1.code',
    ]);
  });
});
