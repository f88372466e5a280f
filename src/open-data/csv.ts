import Papa from 'papaparse';
import type { Field, Row } from './table.ts';

/**
 * Rows as CSV after RFC 4180: commas, CRLF after every record, quotes doubled, a header of column names, empty for what is
 * missing, numbers with a dot and never grouped.
 *
 * It begins with a byte order mark. Excel on Windows takes a file without one for the local code page and shows “xÃ£ YÃªn
 * HÃ²a”, and people who open these files mostly do it by a double click. Readers of Table Schema lose nothing: the
 * specification is silent on the mark (https://github.com/frictionlessdata/datapackage/issues/613), and frictionless-py,
 * readr, pandas and browsers drop it when told `utf-8`, as RFC 3629 §6 allows.
 */
export function toCsv(fields: readonly Field[], rows: readonly Row[]): string {
  const names = fields.map(({ name }) => name);
  const data = rows.map((row) => names.map((name) => row[name] ?? ''));
  return `\uFEFF${Papa.unparse([names, ...data], { newline: '\r\n' })}\r\n`;
}
