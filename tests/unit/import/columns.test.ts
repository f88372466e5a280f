import { describe, expect, it } from 'vitest';
import { columns, headerRow, readHeader } from '../../../src/import/columns.ts';
import { textCell, type Table } from '../../../src/import/table.ts';
import { headers } from '../../fixtures/spreadsheets.ts';

const table = (...rows: string[][]): Table => ({ file: 'a.csv', kind: 'csv', rows: rows.map((cells, at) => ({ line: at + 1, cells: cells.map(textCell) })) });
const read = (names: string[]) => {
  const { header, faults } = readHeader(table(names), table(names).rows[0]!);
  return { header, faults: faults.map(({ column, code, found, fix }) => [column, code, found, fix]) };
};
const required = columns.filter((column) => column.required).map(({ header }) => header);

describe('column names', () => {
  it('are found in order', () => expect(read(headers)).toEqual({ header: Object.fromEntries(columns.map(({ key }, at) => [key, at])), faults: [] }));

  it('are found in any order, capitals, without accents, with stars', () => {
    const { header, faults } = read([...headers].reverse().map((name, at) => (at % 2 ? name.toUpperCase() : ` ${name.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').replace(' ', '  ')}* `)));
    expect([header.code, header.note, faults]).toEqual([11, 0, []]);
  });

  it('may lack what is optional', () => expect(read(required).faults).toEqual([]));

  it('must have what is required', () => {
    expect(read(headers.filter((name) => name !== 'Nguồn')).faults).toEqual([[12, 'thieu-cot', 'không có cột “Nguồn”', 'thêm cột “Nguồn”: id của nguồn, chép từ trang Danh mục.']]);
  });

  it('are suggested when mistyped, and then the column is read all the same', () => {
    const { header, faults } = read(headers.map((name) => (name === 'Giá trị' ? 'Gia trj' : name)));
    expect(faults).toEqual([[4, 'cot-la', 'cột “Gia trj”', 'sửa thành “Giá trị” nếu gõ nhầm, hoặc xóa cột này']]);
    expect(header.value).toBe(3);
  });

  it('that are unknown have no suggestion', () => expect(read([...headers, 'Người lập biểu']).faults).toEqual([[13, 'cot-la', 'cột “Người lập biểu”', 'xóa cột này']]));

  it('stand once', () => expect(read([...headers, 'Ghi chú']).faults).toEqual([[13, 'cot-trung', 'cột “Ghi chú” lần thứ hai', 'xóa một trong hai cột']]));

  it('may stand below a title', () => {
    expect(headerRow(table(['BÁO CÁO QUÝ I'], ['Xã Yên Hòa'], headers))?.line).toBe(3);
    expect(headerRow(table(['BÁO CÁO'], ['một']))?.line).toBe(1);
    expect(headerRow(table())).toBeUndefined();
  });
});
