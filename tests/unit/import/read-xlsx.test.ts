import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cellFormats } from '../../../src/import/cell-formats.ts';
import { readXlsx } from '../../../src/import/read-xlsx.ts';
import { xlsx, type WorkbookCell } from '../../fixtures/spreadsheets.ts';

const day = new Date(Date.UTC(2023, 5, 1));
const cellOf = async (cell: WorkbookCell) => (await readXlsx('a.xlsx', await xlsx([['Giá trị'], [cell]]))).table?.rows[1]?.cells[0];

/** A workbook with the text of one of its files changed. */
const rewritten = (workbook: Uint8Array, name: string, change: (xml: string) => string) => {
  const files = unzipSync(workbook);
  return zipSync({ ...files, [name]: strToU8(change(strFromU8(files[name]!))) });
};

describe('readXlsx', () => {
  it.each<[string, WorkbookCell, unknown]>([
    ['text', ' 09784 ', { value: '09784' }],
    ['a number', 9784, { value: 9784 }],
    ['a percentage', { value: 0.21, format: '0%' }, { value: 0.21, format: 'percent' }],
    ['a percentage with decimals', { value: 0.075, format: '0.00%' }, { value: 0.075, format: 'percent' }],
    ['a percent sign inside quotes', { value: 21, format: '0" %"' }, { value: 21 }],
    ['thousands', { value: 1582, format: '#,##0' }, { value: 1582 }],
    ['a day', { value: day, format: 'dd/mm/yyyy' }, { value: day }],
    ['a month, as Excel makes of 6/2023', { value: day, format: 'mmm-yy' }, { value: day, format: 'month' }],
    ['a month in Vietnamese', { value: day, format: '"Tháng" m/yyyy' }, { value: day, format: 'month' }],
    ['a year', { value: day, format: 'yyyy' }, { value: day, format: 'year' }],
    ['a truth value', true, { value: true }],
  ])('reads %s', async (_, cell, expected) => expect(await cellOf(cell)).toEqual(expected));

  it('keeps the rows of the sheet as lines, over empty rows and remarks', async () => {
    const { table } = await readXlsx('a.xlsx', await xlsx([[null], ['Mã'], ['# lời dặn'], [null], ['1']]));
    expect(table?.rows.map(({ line }) => line)).toEqual([2, 5]);
  });

  it('knows built-in formats, cells without address and prefixed names', async () => {
    const workbook = await xlsx([['Giá trị'], [{ value: 0.5, format: '0%' }]]);
    const builtIn = rewritten(workbook, 'xl/styles.xml', (xml) => xml.replace(/numFmtId="\d+" applyNumberFormat/, 'numFmtId="10" applyNumberFormat'));
    const unaddressed = rewritten(workbook, 'xl/worksheets/sheet1.xml', (xml) => xml.replace(/ r="\w+"/g, ''));
    const prefixed = rewritten(workbook, 'xl/worksheets/sheet1.xml', (xml) => xml.replace(/<(\/?)(row|c)\b/g, '<$1x:$2'));
    for (const one of [workbook, builtIn, unaddressed, prefixed]) expect([...cellFormats(one)]).toEqual([['2:1', 'percent']]);
  });

  it('refuses what is no workbook', async () => {
    expect(await readXlsx('a.xlsx', strToU8('Mã,Giá trị'))).toMatchObject({ table: null, faults: [{ file: 'a.xlsx', line: 1, column: 1, code: 'tep-hong' }] });
  });
});
