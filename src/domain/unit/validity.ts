import { formatPeriod, periodEnd, periodStart } from '../format/period.ts';
import type { Unit } from './unit.ts';

type Validity = Pick<Unit, 'validFrom' | 'validTo'>;

/** Sorts before and after every day. */
const always = { first: '0000-01-01', last: '9999-12-31' };

export const firstDayOf = ({ validFrom }: Validity): string => validFrom ?? always.first;
export const lastDayOf = ({ validTo }: Validity): string => validTo ?? always.last;

/** True when the unit existed on every day of the period. */
export const covers = (unit: Validity, period: string): boolean =>
  firstDayOf(unit) <= periodStart(period) && periodEnd(period) <= lastDayOf(unit);

/**
 * True when a value of this period can belong to the unit: each point of the period meets its validity, so `2025` fits a unit
 * that ended in June 2025 and `2024/2026` does not. A target may lie after the unit's end: places set goals for years they
 * did not live to see.
 */
export function fits(unit: Validity, period: string, kind: 'actual' | 'target' = 'actual'): boolean {
  const last = kind === 'target' ? always.last : lastDayOf(unit);
  return period.split('/').every((point) => periodStart(point) <= last && periodEnd(point) >= firstDayOf(unit));
}

/** `đến 30/6/2025`, `từ 1/7/2025`, `từ 1/1/2025 đến 30/6/2025`; empty for a unit without known ends. */
export function validityWords({ validFrom, validTo }: Validity): string {
  const words = [validFrom && `từ ${formatPeriod(validFrom)}`, validTo && `đến ${formatPeriod(validTo)}`];
  return words.filter((word) => word !== null).join(' ');
}
