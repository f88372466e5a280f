import { isNumeric } from '../checks/rules/data-values.ts';
import { parseNumber } from '../domain/format/parse-number.ts';
import { formatNumber, type Value } from '../domain/format/quantity.ts';
import type { Indicator } from '../domain/indicator/indicator.ts';
import type { IssueWords } from '../schemas/messages.ts';
import { qualifier } from '../schemas/shared.ts';
import type { Cell } from './table.ts';

type Measure = Pick<Indicator, 'kind' | 'unit' | 'name'>;

/**
 * The value of a cell for this indicator. Numbers: `1.582`, `1582`, `7,5`, `7,5%`, `1.234,5`, an Excel number as it is, an Excel
 * percentage as its percent. Ranges: `3.000–5.000`, `từ 3.000 đến 5.000`. Words only where the indicator is told in words.
 * Refused, with words: days, `1,582` (two readings), a percent sign where nothing is measured in percent.
 */
export function parseValue({ value, format }: Cell, indicator: Measure): { value: Value } | { words: IssueWords } {
  if (value instanceof Date) return refuse(value.toISOString().slice(0, 10), 'Excel đã đổi ô này thành ngày; đặt ô ở dạng Text rồi gõ lại', indicator);
  if (!isNumeric(indicator)) return { value: inWords(value, format) };
  if (typeof value === 'boolean') return refuse(value ? 'TRUE' : 'FALSE', 'viết con số', indicator);
  if (typeof value === 'number') {
    if (format !== 'percent') return { value: clean(value) };
    return indicator.unit === '%' ? { value: clean(value * 100) } : percentRefused(`${formatNumber(clean(value * 100))}%`, indicator);
  }
  return parseWritten(value, indicator);
}

function parseWritten(written: string, indicator: Measure): { value: Value } | { words: IssueWords } {
  if (written.includes('%') && indicator.unit !== '%') return percentRefused(written, indicator);
  const ends = written.replace(/^từ\s+/i, '').split(/\s+đến\s+|\s*[–—]\s*|(?<=[\d%])\s*-\s*/).map((end) => end.replace(/\s*%$/, ''));
  const numbers = ends.map(parseNumber);
  const either = numbers.find((number) => number !== null && typeof number === 'object');
  if (either) {
    const [decimal, thousands] = either.either;
    return { words: {
      code: 'so-hai-nghia', found: `“${written}”`, expected: 'số chỉ đọc được một cách: dấu chấm ngăn hàng nghìn, dấu phẩy trước phần lẻ',
      fix: `viết ${formatNumber(thousands)} nếu là số nguyên ${thousands}, hoặc ${String(decimal).replace('.', ',')}0 nếu là phần lẻ`,
    } };
  }
  const [from, to] = numbers;
  if (numbers.length === 1 && typeof from === 'number') return { value: from };
  if (numbers.length === 2 && typeof from === 'number' && typeof to === 'number') return { value: { from, to } };
  const mark = qualifier.options.find((word) => written.toLowerCase().startsWith(`${word} `));
  return refuse(written, mark ? `chỉ để con số ở đây, chữ “${mark}” ghi ở cột Từ chỉ mức` : 'viết con số: 1582, 1.582, 7,5, hoặc khoảng 3.000–5.000', indicator);
}

const inWords = (value: string | number | boolean, format: Cell['format']): string => {
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (typeof value === 'number') return format === 'percent' ? `${formatNumber(clean(value * 100))}%` : formatNumber(value);
  return value;
};

/** Excel keeps 15 digits and shows no more; behind them binary fractions leave noise (0.07 × 100). */
const clean = (value: number) => Number(value.toPrecision(15));

const percentRefused = (shown: string, indicator: Measure) =>
  refuse(shown, `bỏ dấu % nếu là số ${indicator.unit}; nếu là tỷ lệ thì chọn chỉ số đo bằng phần trăm`, indicator);

const refuse = (shown: string, fix: string, { name, unit }: Measure): { words: IssueWords } => ({
  words: { code: 'sai-so', found: `“${shown}”`, expected: `giá trị của “${name}”, tính bằng ${unit}`, fix },
});
