import { capitalize } from '../text/capitalize.ts';
import { formatQuantity } from '../format/quantity.ts';
import type { Reading } from '../profile/profile.ts';
import type { BulletRow } from './bullet.ts';

/** One bar for each published actual share (percent); counts have no common scale and stay in the table. */
export function shareRows(readings: readonly Reading[]): BulletRow[] {
  return readings
    .filter(({ kind, indicator }) => kind === 'actual' && indicator.kind === 'share')
    .flatMap((reading) => toRow(reading, reading.indicator.name));
}

/** One bar for each place that has a number for one indicator. */
export function placeRows(readings: readonly Reading[]): BulletRow[] {
  return readings.flatMap((reading) => toRow(reading, capitalize(reading.unitName) + (reading.kind === 'target' ? ' (mục tiêu tự đặt)' : '')));
}

function toRow({ value, qualifier, indicator, targets }: Reading, label: string): BulletRow[] {
  if (typeof value !== 'number') return [];
  const [target] = targets;
  return [{
    label,
    value,
    valueText: formatQuantity({ value, qualifier, unit: indicator.unit }),
    target: target?.value,
    targetText: target && `mục tiêu ${formatQuantity({ value: target.value, unit: indicator.unit })}`,
  }];
}
