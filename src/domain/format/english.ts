import type { Value } from './quantity.ts';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 4 });
/** The qualifiers of figures (src/schemas/figure.ts) in English. */
const qualifiers: Record<string, string> = { khoảng: 'about', gần: 'nearly', hơn: 'more than', trên: 'more than', dưới: 'fewer than', 'tối đa': 'at most' };
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A value in English prose, without its unit, which the sentence says: `1,582`, `about 70%`. Refuses words and unknown qualifiers (Error). */
export function englishQuantity({ value, unit, qualifier }: { value: Value; unit: string; qualifier?: string | undefined }): string {
  if (typeof value === 'string') throw new Error(`Unexpected words \`${value}\`, expected a number`);
  if (qualifier && !qualifiers[qualifier]) throw new Error(`Unexpected qualifier \`${qualifier}\``);
  const measured = typeof value === 'number' ? number.format(value) : `${number.format(value.from)}–${number.format(value.to)}`;
  return `${qualifier ? `${qualifiers[qualifier]} ` : ''}${measured}${unit === '%' ? '%' : ''}`;
}

/** A period (src/domain/format/period.ts) in English: `2 June 2023`, `June 2023`, `2021–2022`. */
export function englishPeriod(period: string): string {
  const point = (text: string) => {
    const [year, month, day] = text.split('-');
    return [day && Number(day), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
  };
  return period.split('/').map(point).join('–');
}
