import { describe, expect, it } from 'vitest';
import { report } from '../../../src/checks/reporters/terminal.ts';
import { importData } from '../../../src/import/import-data.ts';
import { contentWith, json } from '../../fixtures/content-with.ts';
import { csv, headers, importCells, importRows, row, xlsx, type WorkbookCell } from '../../fixtures/spreadsheets.ts';

const observationsOf = ({ files }: { files: { path: string; text: string }[] }) =>
  files.map(({ path, text }) => [path, ...(JSON.parse(text) as { observations: unknown[] }).observations] as const);

describe('a spreadsheet without faults', () => {
  const rows = [
    row(),
    row({ name: '', indicator: 'ty le HO SO nop qua mang', value: '7,5%', qualifier: 'khoảng', asOf: '2024', asOfBasis: 'suy ra', quote: 'khoảng 7,5%', note: 'Có ghi chú.' }),
    row({ code: '09784', name: 'Đan Phượng', indicator: 'cai-dat-ung-dung', value: '3.000–5.000', asOf: '02/08/2025', quote: 'từ 3.000 đến 5.000 lượt' }),
    row({ code: '14611', name: 'Khánh Nhạc', indicator: 'ho-so-truc-tuyen', value: '80', asOf: '12/2026', kind: 'mục tiêu', framework: 'nghị quyết 18', quote: '80% hồ sơ' }),
    row({ code: '14611', name: 'Khánh Nhạc', indicator: 'Xếp loại chuyển đổi số', value: 'tốt', asOf: '2021–2022', quote: 'xếp loại tốt' }),
  ];

  it('gives the same from CSV, from text in a workbook and from the cells Excel makes', async () => {
    const cells: WorkbookCell[][] = rows.map((cells) => [...cells]);
    cells[0]![3] = 1600;
    cells[0]![5] = { value: new Date('2024-06-01T00:00:00Z'), format: 'mmm-yy' };
    cells[1]![3] = { value: 0.075, format: '0.0%' };
    cells[1]![5] = 2024;
    cells[2]![0] = 9784;
    cells[2]![5] = { value: new Date('2025-08-02T00:00:00Z'), format: 'dd/mm/yyyy' };
    cells[3]![0] = 14611;
    const content = await contentWith({}, 'content-merged');
    const [fromCsv, fromText, fromCells] = [
      await importRows(rows), await importData('a.xlsx', await xlsx([headers, ...rows]), content), await importData('a.xlsx', await xlsx([headers, ...cells]), content),
    ];
    expect(fromCsv.faults).toEqual([]);
    expect(observationsOf(fromText)).toEqual(observationsOf(fromCsv));
    expect(observationsOf(fromCells)).toEqual(observationsOf(fromCsv));
    expect(fromCells.preview).toContain('Lưu ý: dòng 4: mã 9784 đọc là 09784 (xã Đan Phượng)');
    expect(observationsOf(fromCsv).map(([path, ...observations]) => [path, ...observations.slice(path.includes('yen-hoa') ? 5 : 0)])).toMatchSnapshot();
  });

  it('is shown as what it adds, changes and keeps', async () => {
    const { preview } = await importRows([
      ...rows,
      row({ value: '1.582', asOf: '2/6/2023', quote: '1.582 lượt cài' }),
      row({ indicator: 'ho-so-truc-tuyen', value: '22', asOf: '2021–2022', asOfBasis: 'suy ra', quote: 'đạt 22%' }),
    ]);
    expect(preview).toMatchSnapshot();
  });

  it('writes nothing for rows that agree with what is there', async () => {
    const kept = await importRows([row({ value: '1.582', asOf: '2/6/2023', quote: '1.582 lượt cài' })]);
    expect([kept.faults, kept.files]).toEqual([[], []]);
    expect(kept.preview).toContain('Cộng: thêm 0, đổi 0, giữ nguyên 1.');
  });

  it('imported twice changes nothing the second time', async () => {
    const first = await importRows(rows);
    const changes = Object.fromEntries(first.files.map(({ path, text }) => [path.replace('content/', ''), () => text]));
    expect((await importRows(rows, changes)).files).toEqual([]);
  });

  it.each([[';'], ['\t']])('may be separated by “%s”', async (delimiter) => {
    const content = await contentWith({}, 'content-merged');
    expect(observationsOf(await importData('a.csv', csv([headers, ...rows], delimiter), content))).toEqual(observationsOf(await importRows(rows)));
  });
});

/** What a row must never say: the change, the column and the words the officer reads. */
const refusals: [name: string, changes: Parameters<typeof row>[0], column: number, code: string, found: string, fix: string][] = [
  ['an unknown unit', { code: '14723', name: '' }, 1, 'tham-chieu', 'mã “14723”', 'sửa thành “14722” (xã Yên Hòa) nếu gõ nhầm, hoặc thêm đơn vị này'],
  ['a name that contradicts the code', { name: 'xã Yên Mô' }, 2, 'ten-khac-ma', 'tên “xã Yên Mô” không phải của mã 14722', 'sửa tên hoặc sửa mã; hai nơi trùng tên có hai mã khác nhau'],
  ['an unknown indicator', { indicator: 'Số lượt cài ứng dung x' }, 3, 'tham-chieu', '“Số lượt cài ứng dung x”', 'sửa thành “Số lượt cài ứng dụng” (cai-dat-ung-dung) nếu gõ nhầm, hoặc thêm chỉ số này'],
  ['a number that reads two ways', { value: '1,600' }, 4, 'so-hai-nghia', '“1,600”', 'viết 1.600 nếu là số nguyên 1600, hoặc 1,60 nếu là phần lẻ'],
  ['a percentage above 100', { indicator: 'ho-so-truc-tuyen', value: '121%', quote: '121%' }, 4, 'ngoai-0-100', '121%', 'xem lại số và dấu phẩy; số đếm thì ghi cho chỉ số đếm'],
  ['a range downwards', { value: '5.000–3.000', quote: '5.000 3.000' }, 4, 'khoang-nguoc', '5.000–3.000', 'đổi chỗ hai số; hai số bằng nhau thì ghi một số'],
  ['an unknown word of measure', { qualifier: 'độ' }, 5, 'sai-lua-chon', '“độ”', 'chọn đúng một trong các chữ ấy'],
  ['a date nobody can read', { asOf: '31/6/2024' }, 6, 'sai-thoi-diem', '“31/6/2024”', 'xem lại ngày có trong lịch không; khoảng thời gian thì mốc đầu trước mốc cuối'],
  ['a date outside the unit’s time', { asOf: '2026' }, 6, 'noi-qua-sap-nhap', 'mốc năm 2026 ở ngoài thời gian của xã Yên Hòa (đến 30/6/2025)', 'nếu thời điểm đúng thì ghi vào tệp của nơi mà nguồn nói đến: content/observations/yen-mo-14701.json, của xã Yên Mô (từ 1/7/2025)'],
  ['a date that does not decide between units', { code: '14611', name: '', asOf: '2025' }, 6, 'moc-khong-du', 'mốc năm 2025 không cho biết là đơn vị nào của mã 14611', 'ghi mốc rõ hơn, ví dụ 6/2025 thay cho 2025'],
  ['no way how the date is known', { asOfBasis: '' }, 7, 'o-trong', 'ô trống', 'điền ô này, hoặc xóa cả dòng'],
  ['an unknown kind', { kind: 'dự kiến' }, 8, 'sai-lua-chon', '“dự kiến”', 'chọn đúng một trong các chữ ấy'],
  ['a target without framework', { kind: 'mục tiêu' }, 9, 'thieu-khung', 'mục tiêu không ghi khung chỉ tiêu', 'thêm khung chỉ tiêu (framework); số đã đạt được thì đổi loại thành thực tế (actual)'],
  ['a framework on a measured value', { framework: 'nq-18' }, 9, 'thua-khung', 'số thực tế lại ghi khung chỉ tiêu “nq-18”', 'xóa khung chỉ tiêu, hoặc đổi loại thành mục tiêu (target)'],
  ['an unknown framework', { kind: 'mục tiêu', framework: 'nq-19' }, 9, 'tham-chieu', '“nq-19”', 'sửa thành “Nghị quyết 18” (nq-18) nếu gõ nhầm, hoặc thêm khung chỉ tiêu này'],
  ['no source', { source: '' }, 10, 'o-trong', 'ô trống', 'điền ô này, hoặc xóa cả dòng'],
  ['an unknown source', { source: 'bai-baoo' }, 10, 'tham-chieu', '“bai-baoo”', 'sửa thành “bai-bao” nếu gõ nhầm, hoặc thêm nguồn này'],
  ['no quote', { quote: '' }, 11, 'o-trong', 'ô trống', 'điền ô này, hoặc xóa cả dòng'],
  ['a quote without its figure', { quote: 'nhiều lượt cài' }, 11, 'trich-thieu-so', 'câu trích không có số 1.600', 'chép cả phần câu có con số, hoặc sửa số cho khớp câu trích'],
];

describe('a row may not have', () => {
  it.each(refusals)('%s', async (_, changes, column, code, found, fix) => {
    const { faults, files } = await importRows([row({ asOf: '5/2024' }), row(changes)]);
    expect(faults).toMatchObject([{ file: 'so-lieu.csv', line: 3, column, code, found, fix, field: `cột ${column} (${headers[column - 1]})` }]);
    expect(files).toEqual([]);
  });

  it('a value that stands in another row', async () => {
    const { faults } = await importRows([row(), row({ asOf: '06/2024', value: '1.601', quote: '1.601' })]);
    expect(faults).toMatchObject([{ file: 'so-lieu.csv', line: 3, column: 3, code: 'trung-so-lieu', field: 'cột 3 (Chỉ số)', found: 'chỉ số “cai-dat-ung-dung” (tháng 6/2024, thực tế, nguồn “bai-bao”) của “yen-hoa-14722” đã ghi một lần' }]);
  });

  it('a cell below no column name', async () => {
    const { faults } = await importRows([[...row(), 'thừa']]);
    expect(faults).toMatchObject([{ line: 2, column: 13, code: 'o-thua', field: 'cột 13', found: '“thừa” dưới cột không có tên' }]);
  });

  it('any of these: one run names them all, in order', async () => {
    const { faults, files } = await importRows([...refusals.map(([, changes]) => row(changes)), row({ asOf: '7/2024' }), row({ asOf: '7/2024' }), [...row({ asOf: '8/2024' }), 'thừa']]);
    expect(faults.map(({ line, column, code }) => [line, column, code])).toEqual([
      ...refusals.map(([, , column, code], at) => [at + 2, column, code]), [refusals.length + 3, 3, 'trung-so-lieu'], [refusals.length + 4, 13, 'o-thua'],
    ]);
    expect(files).toEqual([]);
    expect(report(faults)).toMatchSnapshot();
  });

  it('several of these at once: one row names them all', async () => {
    const { faults } = await importRows([row({ code: '14723', name: '', indicator: 'ho-so-truc-tuyen', value: '121%', asOf: '2026', asOfBasis: 'x', kind: 'mục tiêu', source: 'y', quote: 'không có số' })]);
    expect(faults.map(({ column, code }) => [column, code])).toEqual([[1, 'tham-chieu'], [4, 'ngoai-0-100'], [7, 'sai-lua-chon'], [9, 'thieu-khung'], [10, 'tham-chieu'], [11, 'trich-thieu-so']]);
  });

  it('faults in a workbook are named by cell', async () => {
    const { faults } = await importCells([row({ value: '1,600' })]);
    expect(faults).toMatchObject([{ file: 'so-lieu.xlsx', line: 2, column: 4, field: 'ô D2 (Giá trị)' }]);
  });
});

describe('a spreadsheet is refused', () => {
  const content = contentWith({}, 'content-merged');
  it.each<[string, string, Uint8Array, string]>([
    ['of another kind', 'so-lieu.ods', csv([headers, row()]), 'loai-tep'],
    ['that is empty', 'so-lieu.csv', new Uint8Array(), 'tep-rong'],
    ['with column names only', 'so-lieu.csv', csv([headers]), 'tep-rong'],
    ['that is no workbook', 'so-lieu.xlsx', csv([headers, row()]), 'tep-hong'],
  ])('%s', async (_, file, bytes, code) => expect(await importData(file, bytes, await content)).toMatchObject({ faults: [{ file, line: 1, column: 1, code }], files: [] }));

  it('with faults of columns and rows alike', async () => {
    const names = headers.map((name) => (name === 'Giá trị' ? 'Gia trj' : name));
    const { faults } = await importData('a.csv', csv([names, row({ value: '1,600' })]), await content);
    expect(faults.map(({ line, column, code }) => [line, column, code])).toEqual([[1, 4, 'cot-la'], [2, 4, 'so-hai-nghia']]);
  });

  it('while the data has faults of its own, which are named instead', async () => {
    const { faults } = await importRows([row({ value: '1,600' })], { 'indicators.json': json(([share]) => { share.direction = 'up'; }) });
    expect(faults).toMatchObject([{ file: 'content/indicators.json', code: 'sai-lua-chon' }]);
  });

  it('while an entry has a fault', async () => {
    const broken = await contentWith({ 'pilots/yen-hoa.mdx': ['</Warning>', ''] });
    const one = row({ indicator: 'ho-so-truc-tuyen', value: '22', source: 'nguon-bai-bao', quote: '22%' });
    expect(await importData('a.csv', csv([headers, one]), broken)).toMatchObject({ faults: [{ file: 'content/pilots/yen-hoa.mdx', code: 'mdx' }], files: [] });
  });
});
