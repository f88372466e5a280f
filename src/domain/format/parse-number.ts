/** What a number as people type it can mean: one number, either of two, or (null) no number at all. */
export type ParsedNumber = number | { either: [decimal: number, thousands: number] } | null;

const sign = '[-−]?';
const grouped = new RegExp(`^${sign}[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?$`);
const plain = new RegExp(`^${sign}\\d+(?:[.,]\\d+)?$`);
const twoReadings = new RegExp(`^${sign}[1-9]\\d{0,2},\\d{3}$`);

/**
 * Reads a number in Vietnamese writing: `1582`, `1.582`, `1.234,5`, `7,5`; also `7.5`, where no thousands can be meant.
 * `1,582` is given both ways: it is 1,582 here and 1.582 in English. English grouping (`1,234.5`) and words are refused (null).
 */
export function parseNumber(text: string): ParsedNumber {
  const written = text.trim();
  if (twoReadings.test(written)) return { either: [toNumber(written.replace(',', '.')), toNumber(written.replace(',', ''))] };
  if (grouped.test(written)) return toNumber(written.replaceAll('.', '').replace(',', '.'));
  return plain.test(written) ? toNumber(written.replace(',', '.')) : null;
}

const toNumber = (text: string) => Number(text.replace('−', '-'));
