import { dayInVietnam } from '../domain/format/day-in-vietnam.ts';

/**
 * The day that a build takes for today, `YYYY-MM-DD` in Vietnam: pages say what is overdue on it. `setting` is
 * SOURCE_DATE_EPOCH, seconds since 1970 (https://reproducible-builds.org/specs/source-date-epoch/), by which a site is built
 * again as it was on another day. Refuses what is no number (Error).
 */
export function dayOfBuild(setting: string | undefined, now = new Date()): string {
  if (!setting) return dayInVietnam(now);
  if (!/^\d{1,11}$/.test(setting)) throw new Error(`SOURCE_DATE_EPOCH: unexpected \`${setting}\`, expected seconds since 1970`);
  return dayInVietnam(new Date(Number(setting) * 1000));
}

export const buildDay: string = dayOfBuild(process.env['SOURCE_DATE_EPOCH']);
