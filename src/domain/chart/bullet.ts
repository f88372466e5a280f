import { wrap } from './wrap.ts';

/** One row of a bullet chart: a value, and the target it is read against. */
export interface BulletRow {
  label: string;
  value: number;
  /** The value as printed, e.g. `khoảng 70%`. */
  valueText: string;
  target?: number | undefined;
  targetText?: string | undefined;
}

/** Positions in units of the view box. */
export interface BulletChart {
  width: number;
  height: number;
  bars: {
    lines: { text: string; y: number }[];
    barY: number;
    barWidth: number;
    targetX: number | null;
    valueText: string;
    targetText: string | null;
    valueY: number;
  }[];
}

export const bulletBarHeight = 20;
const width = 360;
const lineHeight = 21;
const labelWidth = 37;
const gap = 26;

/**
 * Lays out rows of bars over one shared scale from 0 to `max`, target ticks on top (the bullet graph of Stephen Few, 2006).
 * `max` defaults to the largest value or target. Refuses an empty list and negative values (RangeError).
 */
export function layoutBullets(rows: readonly BulletRow[], max = Math.max(...rows.map((row) => Math.max(row.value, row.target ?? 0)))): BulletChart {
  if (rows.length === 0 || rows.some((row) => row.value < 0 || (row.target ?? 0) < 0)) throw new RangeError('Unexpected empty or negative rows in a bullet chart');
  const scale = (value: number) => (max === 0 ? 0 : Math.round((Math.min(value, max) / max) * width * 100) / 100);
  let y = 0;
  const bars = rows.map((row) => {
    const lines = wrap(row.label, labelWidth).map((text) => ({ text, y: (y += lineHeight) - 5 }));
    const barY = y + 3;
    const valueY = barY + bulletBarHeight + 19;
    y = valueY + gap - 8;
    return {
      lines,
      barY,
      barWidth: scale(row.value),
      targetX: row.target === undefined ? null : scale(row.target),
      valueText: row.valueText,
      targetText: row.targetText ?? null,
      valueY,
    };
  });
  return { width, height: y - gap + 16, bars };
}
