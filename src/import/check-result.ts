import { checkContent } from '../checks/check-content.ts';
import type { Content, DataFile } from '../checks/content.ts';
import { errorsOf, type Fault } from '../checks/fault.ts';
import { readData } from '../checks/read-content.ts';
import { columns, type Header } from './columns.ts';
import { fileText, type ChangedFile } from './merge-rows.ts';
import { cellFault, type Table } from './table.ts';

/**
 * Finds the errors of the whole content as it would be with these files. A fault in what a row brought is placed at the row's cell, since the
 * file it stands in does not exist yet; any other keeps its place.
 */
export function checkResult(content: Content, changedFiles: readonly ChangedFile[], table: Table, header: Header): Fault[] {
  const changed = new Map(changedFiles.map((one) => [one.file, one]));
  const faults: Fault[] = [];
  const inMemory = changedFiles.map((one): DataFile => readData('observations', one.file, fileText(one), faults));
  const dataFiles = [...content.dataFiles.filter(({ file }) => !changed.has(file)), ...inMemory];
  return [...faults, ...errorsOf(checkContent({ ...content, dataFiles }))].map((fault) => {
    const [list, index, field] = fault.field.split('.');
    const change = list === 'observations' ? changed.get(fault.file)?.changes.find((one) => one.index === Number(index)) : undefined;
    if (!change) return fault;
    const column = columns.find(({ key }) => key === field) ?? columns[2];
    const { code, found, expected, fix } = fault;
    return cellFault(table, change.row.line, header[column.key] ?? 0, column.header, { code, found, expected, fix });
  });
}
