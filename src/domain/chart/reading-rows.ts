import { capitalize } from '../text/capitalize.ts';
import { formatQuantity } from '../format/quantity.ts';
import type { Reading } from '../profile/profile.ts';
import type { BulletRow } from './bullet.ts';

/** One bar for each place that has a number for one indicator. */
export function placeRows(readings: readonly Reading[]): BulletRow[] {
  return readings.flatMap((reading) => bulletRow(reading, capitalize(reading.unitName) + (reading.kind === 'target' ? ' (mục tiêu tự đặt)' : '')) ?? []);
}

/** The bar of one reading under `label`; undefined when its value is a range or words. */
export function bulletRow({ value, qualifier, indicator, targets }: Reading, label: string): BulletRow | undefined {
  if (typeof value !== 'number') return undefined;
  const [target] = targets;
  return {
    label,
    value,
    valueText: formatQuantity({ value, qualifier, unit: indicator.unit }),
    target: typeof target?.value === 'object' ? target.value.from : target?.value,
    targetText: target && `mục tiêu ${formatQuantity({ value: target.value, unit: indicator.unit })}`,
  };
}
