import { periodEnd } from '../format/period.ts';

/** What a series is made of. */
interface Dated {
  unitId: string;
  indicator: { id: string };
  kind: 'actual' | 'target';
  asOf: string;
}

/**
 * The values of one unit for one indicator, newest first. A unit is one boundary and an indicator one definition, so a
 * series never crosses a merger; readings of several units are refused (Error).
 */
export interface Series<T extends Dated> {
  indicator: T['indicator'];
  readings: T[];
}

/** Groups a unit's readings by indicator, in the order of first appearance. */
export function groupSeries<T extends Dated>(readings: readonly T[]): Series<T>[] {
  if (new Set(readings.map(({ unitId }) => unitId)).size > 1) throw new Error('Unexpected readings of several units in one series');
  const series = new Map<string, Series<T>>();
  for (const reading of readings) {
    const found = series.get(reading.indicator.id);
    if (found) found.readings.push(reading);
    else series.set(reading.indicator.id, { indicator: reading.indicator, readings: [reading] });
  }
  for (const { readings: rows } of series.values()) rows.sort((a, b) => periodEnd(b.asOf).localeCompare(periodEnd(a.asOf)));
  return [...series.values()];
}
