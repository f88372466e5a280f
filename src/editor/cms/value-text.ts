import { parseNumber } from '../../domain/format/parse-number.ts';
import { formatNumber, type Value } from '../../domain/format/quantity.ts';

/** A figure's value as an editor types it: `1.582`, `7,5`, `3.000 đến 5.000`, or words. */
export function valueText(value: Value): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? formatNumber(value) : `${formatNumber(value.from)} đến ${formatNumber(value.to)}`;
}

/** What was typed as a value; `refused` says in Vietnamese why it cannot be one. Nothing typed is undefined. */
export function readValue(text: string): { value?: Value; refused?: string } {
  const typed = text.normalize('NFC').trim();
  if (typed === '') return {};
  const ends = typed.replace(/^từ\s+/i, '').split(/\s+đến\s+|\s*[–—]\s*/).map(parseNumber);
  const two = ends.find((end) => typeof end === 'object' && end !== null);
  if (two) return { refused: `“${typed}” đọc được hai cách. Hàng nghìn viết dấu chấm (${formatNumber(two.either[1])}), phần lẻ viết thêm số 0 ở cuối.` };
  const [from, to] = ends;
  if (ends.length === 1 && typeof from === 'number') return { value: from };
  if (ends.length === 2 && typeof from === 'number' && typeof to === 'number') return { value: { from, to } };
  return { value: typed };
}
