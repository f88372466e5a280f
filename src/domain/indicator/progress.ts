import type { Value } from '../format/quantity.ts';
import type { Target } from './indicator.ts';

/** Whether a value meets a target. A range or words cannot be judged. */
export type Progress = 'reached' | 'not-reached' | 'not-comparable';

/** Judges a measured value against a target; `exactly` targets of programmes read as "reach this level", so more also counts. */
export function progress(value: Value, target: Pick<Target, 'comparison' | 'value'>): Progress {
  if (typeof value !== 'number') return 'not-comparable';
  const least = typeof target.value === 'number' ? target.value : target.value.from;
  const met = target.comparison === 'more-than' ? value > least : value >= least;
  return met ? 'reached' : 'not-reached';
}
