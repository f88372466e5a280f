import { isPeriod } from '../format/period.ts';

/** A session that somebody put together. Nothing of it is kept anywhere but in its address. */
export interface Plan {
  title: string;
  place: string;
  /** `YYYY-MM-DD`, or empty. */
  date: string;
  /** `HH:MM`, or empty. */
  start: string;
  items: PlanItem[];
}

export interface PlanItem {
  /** The number of a guide in content/short-codes.json, or the letter of an activity. */
  code: string;
  minutes: number;
}

/** What takes time besides guides, and how long it usually does. A letter never changes its meaning: it stands in addresses. */
export const activities = {
  c: { name: 'Chào hỏi', minutes: 5 },
  t: { name: 'Thực hành', minutes: 15 },
  n: { name: 'Nghỉ', minutes: 10 },
  h: { name: 'Câu hỏi cuối buổi', minutes: 5 },
} as const;

export type Activity = keyof typeof activities;

export const isActivity = (code: string): code is Activity => Object.hasOwn(activities, code);

/** Most that a plan holds: what fits a day, a line on paper and a QR code. */
export const limits = { items: 40, minutes: 480, text: 60 } as const;

export const emptyPlan = (): Plan => ({ title: '', place: '', date: '', start: '', items: [] });

/** A text as a plan holds it: one line, no invisible signs, at most `limits.text` of them. */
export function cleanText(text: string): string {
  const line = text.replace(/\s/g, ' ').replace(/[\p{C}\uFFFD]/gu, '').replace(/ +/g, ' ').normalize('NFC');
  return [...line.trim()].slice(0, limits.text).join('').trim();
}

export const isMinutes = (minutes: number): boolean => Number.isInteger(minutes) && minutes >= 1 && minutes <= limits.minutes;
export const isDate = (date: string): boolean => /^\d{4}-\d\d-\d\d$/.test(date) && isPeriod(date);
export const isTime = (time: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time);
