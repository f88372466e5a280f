import type { Value } from '../domain/format/quantity.ts';
import type { Column } from './table.ts';

/** A value in three columns: a number or the low end of a range, the high end, or words. Exactly one way is filled. */
export const valueColumns = <T>(read: (item: T) => Value): Column<T>[] => [
  {
    name: 'value', title: 'Giá trị', type: 'number', description: 'Số, dấu chấm thập phân; với khoảng giá trị là đầu nhỏ.',
    cell: (item) => low(read(item)),
  },
  {
    name: 'value_to', title: 'Giá trị đến', type: 'number', description: 'Đầu lớn của khoảng giá trị; trống khi chỉ có một số.',
    cell: (item) => high(read(item)),
  },
  {
    name: 'value_text', title: 'Giá trị bằng chữ', type: 'string', description: 'Khi nguồn không cho số.',
    cell: (item) => words(read(item)),
  },
];

const low = (value: Value) => (typeof value === 'number' ? value : typeof value === 'object' ? value.from : null);
const high = (value: Value) => (typeof value === 'object' ? value.to : null);
const words = (value: Value) => (typeof value === 'string' ? value : null);
