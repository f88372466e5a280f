import { unzipSync, zipSync } from 'fflate';

/**
 * The same ZIP without the moment at which it was made: files in the order of their names, all of one day, so that the same
 * contents are the same bytes on any machine (https://reproducible-builds.org/docs/archives/).
 */
export function datelessZip(zip: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(zip)).sort(([a], [b]) => (a < b ? -1 : 1));
  // A ZIP holds the time of the clock on the wall, so noon of its first day is the same bytes in every time zone.
  return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 1, 12) });
}
