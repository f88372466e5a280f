/** What a file can hold. */
export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };
export type PlainMap = { [key: string]: Plain };

export const isMap = (value: unknown): value is PlainMap => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values say the same, whatever the order of keys. */
export function same(a: Plain | undefined, b: Plain | undefined): boolean {
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, index) => same(item, b[index]));
  if (!isMap(a)) return a === b;
  return isMap(b) && Object.keys({ ...a, ...b }).every((key) => same(a[key], b[key]));
}
