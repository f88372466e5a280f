/** The day after `YYYY-MM-DD`. */
export const dayAfter = (day: string): string => shift(day, 1);

/** The day before `YYYY-MM-DD`. */
export const dayBefore = (day: string): string => shift(day, -1);

function shift(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
