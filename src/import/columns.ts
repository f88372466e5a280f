import { nearest } from '../checks/nearest.ts';
import type { Fault } from '../checks/fault.ts';
import { fold } from '../domain/text/fold.ts';
import { lowerFirst } from '../domain/text/lower-first.ts';
import type { IssueWords } from '../schemas/messages.ts';
import { cellFault, type Row, type Table } from './table.ts';

/** The columns of the spreadsheet that a commune officer fills in. `help` is for the template. */
export const columns = [
  { key: 'code', header: 'Mã đơn vị', required: true, help: 'Mã của xã, phường: 5 chữ số, giữ số 0 ở đầu. Số của nơi cũ ghi mã cũ.' },
  { key: 'name', header: 'Tên đơn vị', required: false, help: 'Để đối chiếu với mã, ví dụ: xã Yên Hòa.' },
  { key: 'indicator', header: 'Chỉ số', required: true, help: 'Tên hoặc id của chỉ số, chép đúng từ trang Danh mục.' },
  { key: 'value', header: 'Giá trị', required: true, help: 'Số (1.582 hoặc 7,5), khoảng (3.000–5.000); chỉ số ghi bằng chữ thì viết chữ.' },
  { key: 'qualifier', header: 'Từ chỉ mức', required: false, help: 'Chữ của nguồn: khoảng, gần, hơn, trên, dưới, tối đa. Không có thì để trống.' },
  { key: 'asOf', header: 'Thời điểm', required: true, help: '2023, 6/2023, 02/06/2023 (ngày trước, tháng sau) hoặc 2021–2022.' },
  { key: 'asOfBasis', header: 'Cách biết thời điểm', required: true, help: 'nguồn ghi, hoặc suy ra.' },
  { key: 'kind', header: 'Loại', required: true, help: 'thực tế, hoặc mục tiêu.' },
  { key: 'framework', header: 'Khung chỉ tiêu', required: false, help: 'Chỉ ghi cho mục tiêu: id hoặc tên kế hoạch, nghị quyết đặt ra nó.' },
  { key: 'source', header: 'Nguồn', required: true, help: 'id của nguồn, chép từ trang Danh mục.' },
  { key: 'quote', header: 'Trích nguyên văn', required: true, help: 'Câu của nguồn có con số, chép nguyên văn.' },
  { key: 'note', header: 'Ghi chú', required: false, help: 'Điều người đọc cần biết. Không có thì để trống.' },
] as const;

export type ColumnKey = (typeof columns)[number]['key'];

/** Where each column stands, counted from 0. */
export type Header = Partial<Record<ColumnKey, number>>;

const plain = (text: string) => fold(text).replace(/[*:]/g, '').replace(/\s+/g, ' ').trim();

const byName = new Map(columns.map((column) => [plain(column.header), column]));

/** The row with the column names: the first that holds three of them, for officers put titles above; else the first row. */
export const headerRow = ({ rows }: Table): Row | undefined =>
  rows.find(({ cells }) => cells.filter((cell) => byName.has(plain(String(cell?.value)))).length >= 3) ?? rows[0];

/**
 * Finds the columns: any order, with or without accents. Unknown, double and missing names are faults; a column with a name
 * nearly right is taken for the one it resembles, so that its cells are checked in the same run.
 */
export function readHeader(table: Table, row: Row): { header: Header; faults: Fault[] } {
  const header: Header = {};
  const faults: Fault[] = [];
  row.cells.forEach((cell, at) => {
    if (cell === null) return;
    const text = String(cell.value);
    const column = byName.get(plain(text)) ?? byName.get(nearest(plain(text), byName.keys()) ?? '');
    const fault = (words: IssueWords) => faults.push(cellFault(table, row.line, at, '', words));
    if (!column || !byName.has(plain(text))) {
      fault({
        code: 'cot-la', found: `cột “${text}”`, expected: `một trong: ${columns.map((one) => one.header).join(', ')}`,
        fix: column ? `sửa thành “${column.header}” nếu gõ nhầm, hoặc xóa cột này` : 'xóa cột này',
      });
    } else if (header[column.key] !== undefined) {
      fault({ code: 'cot-trung', found: `cột “${column.header}” lần thứ hai`, expected: 'mỗi cột một lần', fix: 'xóa một trong hai cột' });
    }
    if (column) header[column.key] ??= at;
  });
  const missing = columns.filter(({ key, required }) => required && header[key] === undefined);
  faults.push(...missing.map((column) => cellFault(table, row.line, row.cells.length, '', {
    code: 'thieu-cot', found: `không có cột “${column.header}”`, expected: 'đủ các cột bắt buộc ở hàng tên cột', fix: `thêm cột “${column.header}”: ${lowerFirst(column.help)}`,
  })));
  return { header, faults };
}
