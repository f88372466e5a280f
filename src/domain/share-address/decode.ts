import { checkSign } from './check-sign.ts';
import { dropped as say } from './dropped.ts';
import { version } from './encode.ts';
import { activities, cleanText, emptyPlan, isActivity, isDate, isMinutes, isTime, limits, type Plan, type PlanItem } from './plan.ts';
import { readText } from './text-field.ts';
import { restore } from './restore.ts';

/** Guides by every number that leads to them: the number they have now, and how long they usually take. */
export type KnownGuides = ReadonlyMap<string, PlanItem>;

/** A plan read from an address, and what could not be read, in words for the reader. */
export interface Decoded {
  plan: Plan;
  dropped: string[];
}

/** True when the part of an address after `#` means to be a plan; anything else there is a place in the page. */
export const isShareAddress = (text: string): boolean => /^\d+\./.test(restore(text));

/** Reads what `encode` wrote, as far as it arrived. Never throws; what it gives is always a valid plan. */
export function decode(text: string, guides: KnownGuides): Decoded {
  const dropped: string[] = [];
  const [form = '', check = '', ...fields] = restore(text).split('.');
  if (!/^\d+$/.test(form)) return { plan: emptyPlan(), dropped: text ? [say.everything] : [] };
  if (Number(form) > version) dropped.push(say.newer);
  else if (checkSign(fields.join('.')) !== check) dropped.push(say.damaged);
  const [items = '', when = '', title = '', place = '', ...more] = fields;
  if (more.length > 0 && Number(form) <= version) dropped.push(say.more);
  const plan: Plan = {
    items: readItems(items, guides, dropped),
    ...readWhen(when, dropped),
    title: readField(title, say.title, dropped),
    place: readField(place, say.place, dropped),
  };
  return { plan, dropped };
}

function readItems(field: string, guides: KnownGuides, dropped: string[]): PlanItem[] {
  const items: PlanItem[] = [];
  const tokens = field.split('_').filter(Boolean);
  if (tokens.length > limits.items) dropped.push(say.tooMany);
  for (const token of tokens.slice(0, limits.items)) {
    const [, code = '', written = ''] = /^([^-]*)-?(.*)$/s.exec(token)!;
    const usual = isActivity(code) ? { code, minutes: activities[code].minutes } : guides.get(code);
    if (!usual) {
      dropped.push(say.unknown(code));
      continue;
    }
    if (!isActivity(code) && items.some((item) => item.code === usual.code)) {
      dropped.push(say.twice(code));
      continue;
    }
    const minutes = /^\d{1,3}$/.test(written) ? Number(written) : NaN;
    if (!isMinutes(minutes)) dropped.push(say.minutes(code, usual.minutes));
    items.push({ code: usual.code, minutes: isMinutes(minutes) ? minutes : usual.minutes });
  }
  return items;
}

function readWhen(field: string, dropped: string[]): Pick<Plan, 'date' | 'start'> {
  const [day = '', time = ''] = field.split('-');
  const date = day.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  const start = time.replace(/^(\d\d)(\d\d)$/, '$1:$2');
  if (day && !isDate(date)) dropped.push(say.date);
  if (time && !isTime(start)) dropped.push(say.start);
  return { date: isDate(date) ? date : '', start: isTime(start) ? start : '' };
}

function readField(field: string, words: { cut: string; long: string }, dropped: string[]): string {
  // Longer than any text of a plan: not even read.
  const { text, whole } = readText(field.slice(0, limits.text * 24));
  const clean = cleanText(text);
  if (!whole) dropped.push(words.cut);
  else if ([...text].length > limits.text) dropped.push(words.long);
  return clean;
}
