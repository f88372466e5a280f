import type { Topic } from '../domain/indicator/indicator.ts';
import type { UnitKind } from '../domain/unit/unit.ts';
import type { Column } from './table.ts';

// Patterns match whole values and keep to what XML Schema and other regular expressions share; a choice stands in brackets.
const slugPattern = '[a-z0-9]+(-[a-z0-9]+)*';
const point = '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?';
export const codePattern = '([0-9]{2}|[0-9]{3}|[0-9]{5}|VN)';

/** The keys of an exhaustive list: a new value of the type that is missing here does not compile. */
export const allOf = <T extends string>(values: Record<T, true>): T[] => Object.keys(values) as T[];

export const topics = allOf<Topic>({
  'chinh-quyen-so': true, 'xa-hoi-so': true, 'kinh-te-so': true, 'ha-tang': true, 'nhan-luc': true, 'nong-thon-moi': true, 'xep-hang': true,
});
export const unitKinds = allOf<UnitKind>({
  xã: true, phường: true, 'thị trấn': true, huyện: true, quận: true, 'thành phố': true, tỉnh: true, 'quốc gia': true,
});
const bases = allOf<'stated' | 'inferred'>({ stated: true, inferred: true });

/** The primary key. */
export const idColumn = <T>(cell: Column<T>['cell'], description: string): Column<T> => ({
  name: 'id', title: 'Mã dòng', type: 'string', description, constraints: { required: true, unique: true, pattern: slugPattern }, cell,
});

/** The id of a row of another table. */
export const keyColumn = <T>(name: string, title: string, description: string, cell: Column<T>['cell'], required = true): Column<T> => ({
  name, title, type: 'string', description, constraints: { ...(required && { required }), pattern: slugPattern }, cell,
});

/** Plain text; `required` when every row has it. */
export const textColumn = <T>(name: string, title: string, description: string, cell: Column<T>['cell'], required = false): Column<T> => ({
  name, title, type: 'string', description, ...(required && { constraints: { required } }), cell,
});

/** One of a few words. */
export const choiceColumn = <T>(name: string, title: string, description: string, values: string[], cell: Column<T>['cell'], required = true): Column<T> => ({
  name, title, type: 'string', description, constraints: { ...(required && { required }), enum: values }, cell,
});

/** A date as precise as the source has it: a year, a month, a day, or an interval of two of these (ISO 8601-1). */
export const periodColumn = <T>(name: string, title: string, cell: Column<T>['cell'], required = true): Column<T> => ({
  name, title, type: 'string', cell,
  description: 'Theo ISO 8601, chính xác đến đâu ghi đến đó: 2022, 2022-06, 2022-06-30, hoặc khoảng 2021/2022.',
  constraints: { ...(required && { required }), pattern: `${point}(/${point})?` },
});

/** How a date is known. */
export const basisColumn = <T>(name: string, cell: Column<T>['cell'], required = true): Column<T> =>
  choiceColumn(name, 'Căn cứ của thời điểm', 'stated: nguồn ghi rõ; inferred: suy từ nội dung bài.', bases, cell, required);

/** Where a row comes from: the id of the source, and the address of the original. */
export const sourceColumns = <T>(source: (item: T) => string): Column<T>[] => [
  keyColumn('source_id', 'Mã nguồn', 'Mã dòng trong nguon.csv.', source),
  urlColumn('source_url', 'Địa chỉ nguồn', 'Địa chỉ bài gốc; trống khi bản đọc được không kèm địa chỉ.', (item, look) => look.source(source(item)).url),
];

/** A web address. */
export const urlColumn = <T>(name: string, title: string, description: string, cell: Column<T>['cell']): Column<T> => ({
  name, title, type: 'string', format: 'uri', description, cell,
});

/** The General Statistics Office code: text, because it may begin with zeros. */
export const codeColumn = <T>(name: string, cell: Column<T>['cell'], required = true): Column<T> => ({
  name, title: 'Mã đơn vị hành chính', type: 'string', cell,
  description: 'Mã của Tổng cục Thống kê: xã 5 chữ số, huyện 3, tỉnh 2, cả nước VN. Là chữ: giữ số 0 ở đầu.',
  constraints: { ...(required && { required }), pattern: codePattern },
});
