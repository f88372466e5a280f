import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/open-data/csv.ts';
import type { Field } from '../../../src/open-data/table.ts';

const fields: Field[] = [{ name: 'code', title: 'Mã', type: 'string' }, { name: 'value', title: 'Giá trị', type: 'number' }];

describe('CSV', () => {
  it.each([
    ['a code with leading zeros', { code: '00124', value: 1 }, '00124,1'],
    ['a comma', { code: 'một, hai', value: 1 }, '"một, hai",1'],
    ['quotation marks', { code: 'nói "có"', value: 1 }, '"nói ""có""",1'],
    ['a new line', { code: 'một\nhai', value: 1 }, '"một\nhai",1'],
    ['blanks at the ends', { code: ' x ', value: 1 }, '" x ",1'],
    ['decimals and thousands', { code: 'x', value: 1582.5 }, 'x,1582.5'],
    ['zero', { code: 'x', value: 0 }, 'x,0'],
    ['false', { code: false, value: 0 }, 'false,0'],
    ['nothing', { code: null, value: null }, ','],
    ['columns in the order of fields, and no others', { value: 2, other: 3, code: 'x' }, 'x,2'],
  ])('of %s', (_, row, line) => expect(toCsv(fields, [row])).toBe(`\uFEFFcode,value\r\n${line}\r\n`));

  it('of no rows is the header alone', () => expect(toCsv(fields, [])).toBe('\uFEFFcode,value\r\n'));

  it('gives back every text it was given', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ code: fc.string({ unit: 'binary' }), value: fc.integer() }), { minLength: 1 }), (rows) => {
        const { data } = Papa.parse<string[]>(toCsv(fields, rows).slice(1), { delimiter: ',', newline: '\r\n' });
        expect(data.slice(1, -1)).toEqual(rows.map(({ code, value }) => [code, String(value)]));
      }),
    );
  });
});
