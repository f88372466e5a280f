import { activities, isActivity, isMinutes, limits, type Plan, type PlanItem } from './plan.ts';

/** A plan with one item more: a greeting first, anything else last, but before the closing questions. A guide stands once. */
export function addItem(plan: Plan, item: PlanItem): Plan {
  const { items } = plan;
  if (items.length >= limits.items || (!isActivity(item.code) && hasItem(plan, item.code))) return plan;
  const closing = items.at(-1)?.code === 'h' && item.code !== 'h';
  const at = item.code === 'c' ? 0 : items.length - (closing ? 1 : 0);
  return { ...plan, items: items.toSpliced(at, 0, item) };
}

export const hasItem = ({ items }: Plan, code: string): boolean => items.some((item) => item.code === code);

export const removeItem = (plan: Plan, index: number): Plan => ({ ...plan, items: plan.items.toSpliced(index, 1) });

/** A plan with one item moved up (-1) or down (1); at an end it stays. */
export function moveItem(plan: Plan, index: number, by: -1 | 1): Plan {
  const other = index + by;
  const [item, neighbour] = [plan.items[index], plan.items[other]];
  return item && neighbour ? { ...plan, items: plan.items.with(index, neighbour).with(other, item) } : plan;
}

/** A plan with other minutes for one item; minutes that none can be leave it as it was. */
export const setMinutes = (plan: Plan, index: number, minutes: number): Plan =>
  isMinutes(minutes) && plan.items[index] ? { ...plan, items: plan.items.with(index, { ...plan.items[index], minutes }) } : plan;

/** The activity whose name a text begins with: `Chào hỏi, chia bàn` → `c`. */
export const activityNamed = (text: string): string | undefined => Object.entries(activities).find(([, { name }]) => text.startsWith(name))?.[0];
