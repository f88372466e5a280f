import { checkData } from '../checks/check-data.ts';
import type { Content } from '../checks/content.ts';
import { inOrder, type Fault } from '../checks/fault.ts';
import { validFiles } from '../checks/valid-content.ts';
import { createRegistry } from '../domain/unit/registry.ts';
import { checkResult } from './check-result.ts';
import { headerRow, readHeader } from './columns.ts';
import { fileText, mergeRows } from './merge-rows.ts';
import { parseRow, type Known } from './parse-row.ts';
import { preview } from './preview.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { cellFault, unreadable, type Read, type Row, type Table } from './table.ts';

/** What an import would do: the words for the officer and the files to write; or all faults, and then nothing to write. */
export interface DataImport {
  faults: Fault[];
  preview: string;
  files: { path: string; text: string }[];
}

/**
 * Reads a spreadsheet of observations (.csv, .xlsx; columns in columns.ts) against the content. Writes nothing itself. The whole
 * content is checked as it would be afterwards, so that what is written never breaks a rule.
 */
export async function importData(file: string, bytes: Uint8Array, content: Content): Promise<DataImport> {
  const broken = checkData(content);
  if (broken.length > 0) return refused(broken);
  const { table, faults: unread } = await readTable(file, bytes);
  if (!table) return refused(unread);
  const names = headerRow(table);
  if (!names) return refused(unreadable(file, empty).faults);
  const { header, faults: wrongNames } = readHeader(table, names);
  const known = knownNames(content);
  const rows = table.rows.slice(table.rows.indexOf(names) + 1);
  const read = rows.map((row) => ({ ...parseRow(table, header, row, known), line: row.line, extra: extraCells(table, names, row) }));
  const files = mergeRows(read.flatMap(({ row }) => row ?? []), content);
  const faults = [...wrongNames, ...read.flatMap((one) => [...one.faults, ...one.extra]), ...checkResult(content, files, table, header)];
  if (faults.length > 0) return refused(faults);
  if (rows.length === 0) return refused(unreadable(file, empty).faults);
  const notes = read.flatMap(({ line, note }) => (note ? [`dòng ${line}: ${note}`] : []));
  return {
    faults: [],
    preview: preview(files, notes),
    files: files.filter(({ changes }) => changes.some(({ before, changed }) => before === null || changed.length > 0)).map((one) => ({ path: one.file, text: fileText(one) })),
  };
}

const refused = (faults: Fault[]): DataImport => ({ faults: inOrder(faults), preview: '', files: [] });

const empty = {
  code: 'tep-rong', found: 'tệp không có dòng số liệu nào', expected: 'một hàng tên cột rồi mỗi dòng một số liệu', fix: 'điền vào tệp mẫu; số liệu phải ở trang đầu của tệp Excel',
};

async function readTable(file: string, bytes: Uint8Array): Promise<Read> {
  if (/\.csv$/i.test(file)) return readCsv(file, bytes);
  if (/\.xlsx$/i.test(file)) return readXlsx(file, bytes);
  return unreadable(file, { code: 'loai-tep', found: `tệp “${file.split(/[\\/]/).at(-1)}”`, expected: 'tệp .csv hoặc .xlsx', fix: 'mở bằng Excel hay LibreOffice rồi lưu lại thành .xlsx' });
}

const knownNames = (content: Content): Known => ({
  registry: createRegistry(validFiles(content, 'units').flatMap(({ data }) => data)),
  indicators: validFiles(content, 'indicators').flatMap(({ data }) => data),
  frameworks: validFiles(content, 'frameworks').flatMap(({ data }) => data),
  sources: new Set(validFiles(content, 'sources').flatMap(({ data }) => data.map(({ id }) => id))),
});

/** Cells under no column name: in CSV a separator outside quotes shifts a row, and words would be lost. */
const extraCells = (table: Table, names: Row, row: Row): Fault[] =>
  row.cells.flatMap((cell, at) =>
    cell === null || names.cells[at] ? [] : [cellFault(table, row.line, at, '', {
      code: 'o-thua', found: `“${String(cell.value)}” dưới cột không có tên`, expected: 'ô nào cũng ở dưới một tên cột',
      fix: 'đặt tên cột hoặc xóa ô; trong CSV, ô có dấu ngăn cột ở trong thì đặt cả ô trong ngoặc kép',
    })],
  );
