const point = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * True for `YYYY`, `YYYY-MM`, `YYYY-MM-DD` that exist in the calendar, and for `A/B` of two such points with A before B
 * (ISO 8601-1 dates and intervals).
 */
export function isPeriod(value: string): boolean {
  const parts = value.split('/');
  if (parts.length === 2) return parts.every(isPoint) && parts[0]! < parts[1]!;
  return parts.length === 1 && isPoint(value);
}

function isPoint(value: string): boolean {
  const match = point.exec(value);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/**
 * A period as Vietnamese prose writes it: `2023-06-02` → `2/6/2023`, `2023-06` → `tháng 6/2023`, `2023` → `năm 2023`,
 * `2021/2022` → `năm 2021–2022`.
 */
export function formatPeriod(value: string): string {
  const [from, to] = value.split('/') as [string, string?];
  if (to) {
    const years = from.length === 4 && to.length === 4;
    return years ? `năm ${from}–${to}` : `từ ${formatPeriod(from)} đến ${formatPeriod(to)}`;
  }
  const [year, month, day] = from.split('-');
  if (day) return `${Number(day)}/${Number(month)}/${year}`;
  return month ? `tháng ${Number(month)}/${year}` : `năm ${year}`;
}

/** The same, without the words: `6/2023`, `2023`, `2021–2022`; for narrow places beside a figure. */
export function formatPeriodShort(value: string): string {
  return value
    .split('/')
    .map((part) => part.split('-').map((piece) => Number(piece)).reverse().join('/'))
    .join('–');
}

/** The last instant of a period as a sortable day, `2023-06` → `2023-06-30`. */
export function periodEnd(value: string): string {
  const last = value.split('/').at(-1)!;
  if (last.length === 10) return last;
  const [year, month = '12'] = last.split('-');
  const end = new Date(Date.UTC(Number(year), Number(month), 0));
  return end.toISOString().slice(0, 10);
}

/** The first day of a period, `2023-06` → `2023-06-01`. */
export function periodStart(value: string): string {
  const [year, month = '01', day = '01'] = value.split('/')[0]!.split('-');
  return `${year}-${month}-${day}`;
}
