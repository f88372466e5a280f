import { formatPeriod } from '../format/period.ts';
import { shareMessage } from '../message/share-message.ts';
import { clockAfter, timetable } from '../session/timetable.ts';
import { activities, isActivity, type Plan } from './plan.ts';

/** One line of the programme: `time` is a clock time, or minutes from the beginning where no start is set. */
export interface ProgrammeRow {
  code: string;
  title: string;
  time: string;
  minutes: number;
}

/** A plan as a programme; `titleOf` knows the guides. */
export function programme({ items, start }: Plan, titleOf: (code: string) => string): ProgrammeRow[] {
  return timetable(items).map(({ code, minutes, from, to }) => ({
    code,
    title: isActivity(code) ? activities[code].name : titleOf(code),
    time: start ? `${clockAfter(start, from)}–${clockAfter(start, to)}` : `${from}–${to}`,
    minutes,
  }));
}

export const untitled = 'Buổi tập huấn ở thôn';

export const titleOfPlan = ({ title }: Plan): string => title || untitled;

/** `19:30, ngày 22/11/2026`; empty when neither is set. */
export const whenWords = ({ date, start }: Plan): string => [start, date && `ngày ${formatPeriod(date)}`].filter(Boolean).join(', ');

/** The message that invites to a session: when, where, what is taught, the address. */
export function planMessage(plan: Plan, titleOf: (code: string) => string, link: string): string {
  const guides = plan.items.filter(({ code }) => !isActivity(code)).map(({ code }) => titleOf(code));
  const summary = [whenWords(plan), plan.place, guides.length > 0 && `Học: ${guides.join('; ')}`].filter(Boolean).join('. ');
  return shareMessage({ kind: 'Mời học', title: titleOfPlan(plan), summary: summary && `${summary}.`, link });
}
