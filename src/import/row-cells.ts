import type { Fault } from '../checks/fault.ts';
import { fold } from '../domain/text/fold.ts';
import { lowerFirst } from '../domain/text/lower-first.ts';
import type { IssueWords } from '../schemas/messages.ts';
import { columns, type ColumnKey, type Header } from './columns.ts';
import { findNamed } from './find-named.ts';
import { cellFault, type Cell, type Row, type Table } from './table.ts';

/** The cells of one row by column; what is wrong with them gathers in `faults`. What is refused reads as undefined. */
export function rowCells(table: Table, header: Header, row: Row) {
  const faults: Fault[] = [];
  const refuse = (key: ColumnKey, words: IssueWords): undefined => {
    faults.push(cellFault(table, row.line, header[key] ?? 0, byKey[key].header, words));
  };
  /** An empty cell of a required column is a fault; a missing column is one fault for the whole table and none here. */
  const cell = (key: ColumnKey): Cell | undefined => {
    const at = header[key];
    const found = at === undefined ? undefined : row.cells[at];
    if (!found && at !== undefined && byKey[key].required) {
      refuse(key, { code: 'o-trong', found: 'ô trống', expected: lowerFirst(byKey[key].help.replace(/\.$/, '')), fix: 'điền ô này, hoặc xóa cả dòng' });
    }
    return found ?? undefined;
  };
  const text = (key: ColumnKey): string | undefined => {
    const found = cell(key);
    return found && cellText(found);
  };
  /** One of the words, accents and capitals aside. */
  const choice = <T extends string>(key: ColumnKey, words: Readonly<Record<string, T>>, shown: string): T | undefined => {
    const written = text(key);
    if (written === undefined) return undefined;
    return words[fold(written).replace(/\s+/g, ' ')] ?? refuse(key, {
      code: 'sai-lua-chon', found: `“${written}”`, expected: `một trong: ${shown}`, fix: 'chọn đúng một trong các chữ ấy',
    });
  };
  /** The item with this id or name. */
  const named = <T extends { id: string; name: string }>(key: ColumnKey, items: readonly T[], what: string, where: string): T | undefined => {
    const written = text(key);
    if (written === undefined) return undefined;
    const found = findNamed(items, written, what, where);
    return 'item' in found ? found.item : refuse(key, found.words);
  };
  return { faults, refuse, cell, text, choice, named };
}

const byKey = Object.fromEntries(columns.map((column) => [column.key, column])) as Record<ColumnKey, (typeof columns)[number]>;

/** A cell as text: a day as `YYYY-MM-DD`. */
export const cellText = ({ value }: Cell): string => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value));
