import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/import/read-csv.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readCsv('a.csv', bytes(text));
const rowsOf = (text: string) => read(text).table?.rows.map(({ line, cells }) => [line, ...cells.map((cell) => cell?.value ?? null)]);

describe('readCsv', () => {
  it.each([
    ['commas', 'Mã,Giá trị\n09784,"7,5"\n'], ['semicolons', 'Mã;Giá trị\n09784;7,5\n'], ['tabs', 'Mã\tGiá trị\n09784\t7,5\n'],
    ['a byte order mark', '\uFEFFMã,Giá trị\n09784,"7,5"\n'], ['Windows line ends', 'Mã;Giá trị\r\n09784;7,5\r\n'], ['no line end at the end', 'Mã;Giá trị\n09784;7,5'],
  ])('reads %s and keeps leading zeros', (_, text) => expect(rowsOf(text)).toEqual([[1, 'Mã', 'Giá trị'], [2, '09784', '7,5']]));

  it('takes the separator of the names even where cells hold more of another', () => {
    expect(rowsOf('Mã;Câu trích\n1;a, b, c, d\n')?.[1]).toEqual([2, '1', 'a, b, c, d']);
  });

  it('counts lines as an editor shows them: over empty lines, remarks and line ends within quotes', () => {
    expect(rowsOf('\nMã,Câu\n# lời dặn\n1,"hai\ndòng"\n,\n2,b\n')).toEqual([[2, 'Mã', 'Câu'], [4, '1', 'hai\ndòng'], [7, '2', 'b']]);
    expect(rowsOf('Mã,Câu\r\n1,"hai\r\ndòng"\r\n2,b\r\n')?.map(([line]) => line)).toEqual([1, 2, 4]);
  });

  it('makes text NFC and takes blanks off its ends', () => expect(rowsOf(`Mã\n  ${'xã'.normalize('NFD')} \n`)?.[1]).toEqual([2, 'xã']));

  it('refuses other encodings', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x4d, 0x00, 0xe3, 0x00]);
    expect(readCsv('a.csv', utf16)).toMatchObject({ table: null, faults: [{ file: 'a.csv', line: 1, column: 1, code: 'bang-ma', found: 'tệp không ở bảng mã UTF-8' }] });
  });

  it.each([
    ['never close', 'Mã,Câu\n1,b\n2,"c\n3,d\n', 3],
    ['close inside a cell', 'Mã,Câu\n1,"a" b\n2,c\n', 2],
  ])('refuses quotes that %s, at the line where the row begins', (_, text, line) => {
    expect(read(text).faults).toMatchObject([{ file: 'a.csv', line, code: 'ngoac-kep', found: 'dấu ngoặc kép mở mà không đóng, hoặc đứng giữa ô' }]);
  });

  it('lets quotes be inside a cell that does not begin with one', () => expect(rowsOf('Mã,Câu\n1,mô hình "thôn thông minh"\n')?.[1]).toEqual([2, '1', 'mô hình "thôn thông minh"']));
});
