/** A value as published: a number, a range, or words. */
export type Value = number | { from: number; to: number } | string;

/** A value with the words that belong to it. */
export interface Quantity {
  value: Value;
  /** Unit of measure; `%` is printed without a blank before it. */
  unit: string;
  /** `khoảng`, `trên`, … as the source has it. */
  qualifier?: string | undefined;
}

const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 });

/** `1582` → `1.582`, `7.5` → `7,5`. */
export const formatNumber = (value: number): string => number.format(value);

/** A quantity in Vietnamese prose: `khoảng 70%`, `4 nhóm`, `từ 3.000 đến 5.000 đồng`. A no-break space keeps value and unit together. */
export function formatQuantity({ value, unit, qualifier }: Quantity): string {
  const measured = (text: string) => (unit === '%' ? `${text}%` : `${text}\u00a0${unit}`);
  const words =
    typeof value === 'string'
      ? value
      : typeof value === 'number'
        ? measured(formatNumber(value))
        : `từ ${formatNumber(value.from)} đến ${measured(formatNumber(value.to))}`;
  return qualifier ? `${qualifier} ${words}` : words;
}
