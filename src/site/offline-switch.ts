/** False when a build is made with OFFLINE=off, which takes the service worker away from every reader (docs/offline.md). Refuses other words (Error). */
export function keepsOffline(setting: string | undefined): boolean {
  if (!setting) return true;
  if (setting !== 'off') throw new Error(`OFFLINE: unexpected \`${setting}\`, expected off or nothing`);
  return false;
}

/** Whether the pages of this build ask for the worker. */
export const withOffline: boolean = keepsOffline(process.env['OFFLINE']);
