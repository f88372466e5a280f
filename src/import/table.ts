import type { Fault } from '../checks/fault.ts';
import type { IssueWords } from '../schemas/messages.ts';

/** How a spreadsheet shows a number or a day: `0.21` as 21%, a day as its month or its year. */
export type CellFormat = 'percent' | 'month' | 'year';

/** One cell that holds something: text in Unicode NFC without blanks around it, or what Excel keeps. */
export interface Cell {
  value: string | number | boolean | Date;
  format?: CellFormat | undefined;
}

/** A row; `line` is the row of a sheet, or the line of a CSV file on which it begins. Empty cells are null. */
export interface Row {
  line: number;
  cells: (Cell | null)[];
}

/** A spreadsheet as read: rows that hold anything, in order; rows that begin with `#` are remarks and left out. */
export interface Table {
  file: string;
  kind: 'csv' | 'xlsx';
  rows: Row[];
}

/** The table, or why it cannot be read. */
export type Read = { table: Table; faults: [] } | { table: null; faults: Fault[] };

/** Text as a cell keeps it, null when there is none. */
export function textCell(text: string): Cell | null {
  const value = text.normalize('NFC').trim();
  return value === '' ? null : { value };
}

/** A row that holds data: not empty, no remark. */
export const holdsData = ({ cells }: Row): boolean => {
  const first = cells.find((cell) => cell !== null)?.value;
  return first !== undefined && !String(first).startsWith('#');
};

/** A fault at a cell; `column` counts from 0, the fault's from 1. CSV cells are named by number, those of a sheet as `D5`. */
export function cellFault({ file, kind }: Pick<Table, 'file' | 'kind'>, line: number, column: number, header: string, words: IssueWords): Fault {
  const name = kind === 'csv' ? `cột ${column + 1}` : `ô ${columnLetters(column)}${line}`;
  return { file, line, column: column + 1, field: header ? `${name} (${header})` : name, ...words };
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** A file that cannot be read at all. */
export const unreadable = (file: string, words: IssueWords): Read => ({ table: null, faults: [{ file, line: 1, column: 1, field: '', ...words }] });
