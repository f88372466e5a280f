import { isPeriod } from './period.ts';

const dayFirst = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/;
const yearFirst = /^\d{4}(?:-\d{2}){0,2}$/;
const between = [' đến ', /[–—]/, ' - ', '/', '-'];

/**
 * A period as people type it, in the form the data keeps: `2023`, `năm 2023` → `2023`; `6/2023`, `tháng 6/2023` → `2023-06`;
 * `02/06/2023`, `2-6-2023`, `2023-06-02` → `2023-06-02` (the day always comes before the month); `2021–2022`, `2021/2022`,
 * `từ 6/2021 đến 2022` → `2021/2022`, `2021-06/2022`. Null for what the calendar does not have or nobody can tell.
 */
export function parsePeriod(text: string): string | null {
  const written = text.trim().normalize('NFC').toLowerCase();
  const point = parsePoint(written);
  if (point) return point;
  for (const word of between) {
    const ends = written.replace(/^từ /, '').split(word).map(parsePoint);
    const period = ends.join('/');
    if (ends.length === 2 && !ends.includes(null) && isPeriod(period)) return period;
  }
  return null;
}

function parsePoint(text: string): string | null {
  const written = text.trim().replace(/^(?:ngày|tháng|năm) /, '');
  const [, day, month, year] = dayFirst.exec(written) ?? [];
  const point = year ? [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-') : written;
  return yearFirst.test(point) && isPeriod(point) ? point : null;
}
