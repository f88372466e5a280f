import { periodEnd } from '../format/period.ts';

/** One point of a series. */
export interface LinePoint {
  /** Period of the value, see domain/format/period.ts. */
  asOf: string;
  value: number;
  valueText: string;
  dateText: string;
}

/** Positions in units of the view box. */
export interface LineChart {
  width: number;
  height: number;
  baseline: number;
  points: { x: number; y: number; valueText: string; dateText: string; anchor: 'start' | 'middle' | 'end' }[];
}

const width = 360;
const baseline = 130;
const top = 34;
const margin = 8;

/**
 * Lays out a series over true time from 0 to the largest value. Refuses fewer than two points, negative values, and points
 * out of order (RangeError): a line needs a beginning and an end.
 */
export function layoutLine(points: readonly LinePoint[]): LineChart {
  const times = points.map(({ asOf }) => Date.parse(periodEnd(asOf)));
  const ordered = times.every((time, index) => index === 0 || times[index - 1]! < time);
  if (points.length < 2 || !ordered || points.some(({ value }) => value < 0)) throw new RangeError('Unexpected series, expected two or more values of 0 or more, in order of time');
  const [first, last] = [times[0]!, times.at(-1)!];
  const max = Math.max(...points.map(({ value }) => value)) || 1;
  return {
    width,
    height: baseline + 28,
    baseline,
    points: points.map(({ value, valueText, dateText }, index) => ({
      x: margin + ((times[index]! - first) / (last - first)) * (width - margin * 2),
      y: baseline - (value / max) * (baseline - top),
      valueText,
      dateText,
      anchor: index === 0 ? 'start' : index === points.length - 1 ? 'end' : 'middle',
    })),
  };
}
