import { parsePeriod } from '../domain/format/parse-period.ts';
import type { IssueWords } from '../schemas/messages.ts';
import { cellText } from './row-cells.ts';
import type { Cell } from './table.ts';

/**
 * The period of a cell: see parsePeriod for what may be typed. A day of Excel counts as its month or year where the cell shows
 * no more: Excel turns a typed `6/2023` into the first of June, shown as a month.
 */
export function parseDate(cell: Cell): { asOf: string } | { words: IssueWords } {
  const written = cellText(cell);
  const length = { month: 7, year: 4 }[cell.format as string] ?? written.length;
  const asOf = parsePeriod(cell.value instanceof Date ? written.slice(0, length) : written);
  return asOf ? { asOf } : { words: {
    code: 'sai-thoi-diem', found: `“${written}”`, expected: 'thời điểm dạng 2023, 6/2023, 02/06/2023 hoặc khoảng 2021–2022', fix: hint(written),
  } };
}

function hint(written: string): string {
  const [, , month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d+)$/.exec(written) ?? [];
  if (year?.length === 2) return 'viết đủ bốn chữ số của năm';
  if (Number(month) > 12) return 'viết ngày trước, tháng sau';
  return 'xem lại ngày có trong lịch không; khoảng thời gian thì mốc đầu trước mốc cuối';
}
