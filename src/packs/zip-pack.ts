import { zipSync, type Zippable } from 'fflate';

/**
 * Files as one ZIP; the same files and day give the same bytes on any machine. `day`, `YYYY-MM-DD`, is the date that every file
 * shows. Refuses names that are not plain ASCII (Error): older Windows and phones garble the rest.
 */
export function zipPack(files: ReadonlyMap<string, Uint8Array>, day: string): Uint8Array {
  const strange = [...files.keys()].find((name) => !/^\w[\w.-]*(?:\/\w[\w.-]*)*$/.test(name));
  if (strange !== undefined) throw new Error(`Unexpected name \`${strange}\`, expected letters without marks, digits, \`-\`, \`_\` and \`.\``);
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  // A ZIP holds the time of the clock on the wall, so noon of that day is the same bytes in every time zone.
  const mtime = new Date(year, month - 1, date, 12);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted) satisfies Zippable, { level: 9, mtime });
}
