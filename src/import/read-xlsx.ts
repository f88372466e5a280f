import { readSheet } from 'read-excel-file/universal';
import { cellFormats } from './cell-formats.ts';
import { holdsData, textCell, unreadable, type Cell, type Read } from './table.ts';

/** Reads the first sheet of an Excel workbook (.xlsx). Refuses what is no workbook, also the old .xls. */
export async function readXlsx(file: string, bytes: Uint8Array): Promise<Read> {
  try {
    const sheet = (await readSheet(bytes.slice().buffer)) as (string | number | boolean | Date | null)[][];
    const formats = cellFormats(bytes);
    const rows = sheet.map((values, row) => ({
      line: row + 1,
      cells: values.map((value, column): Cell | null => {
        if (value === null) return null;
        return typeof value === 'string' ? textCell(value) : { value, format: formats.get(`${row + 1}:${column + 1}`) };
      }),
    }));
    return { table: { file, kind: 'xlsx', rows: rows.filter(holdsData) }, faults: [] };
  } catch {
    return unreadable(file, {
      code: 'tep-hong', found: 'tệp không mở được như một tệp Excel', expected: 'tệp .xlsx không đặt mật khẩu',
      fix: 'mở bằng Excel hay LibreOffice rồi lưu lại thành .xlsx, hoặc lưu thành CSV UTF-8',
    });
  }
}
