/** When a stretch of a session begins and ends, in minutes from its start. */
export interface Stretch {
  from: number;
  to: number;
}

/** The items of a schedule in order, each with its place in the session. */
export function timetable<T extends { minutes: number }>(schedule: readonly T[]): (T & Stretch)[] {
  let from = 0;
  return schedule.map((item) => {
    const to = from + item.minutes;
    const placed = { ...item, from, to };
    from = to;
    return placed;
  });
}

/** How long a session lasts, in minutes. */
export const totalMinutes = (schedule: readonly { minutes: number }[]): number => schedule.reduce((sum, { minutes }) => sum + minutes, 0);

/**
 * The time of day so many minutes after a start, both `HH:MM` on a clock of 24 hours; past midnight it begins again at 00:00.
 * A start that is no time gives an empty text.
 */
export function clockAfter(start: string, minutes: number): string {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(start);
  if (!match) return '';
  const at = (Number(match[1]) * 60 + Number(match[2]) + minutes) % (24 * 60);
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}

/** `75` → `1 giờ 15 phút`. */
export function formatMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 && `${hours} giờ`, (rest > 0 || hours === 0) && `${rest} phút`].filter(Boolean).join(' ');
}
