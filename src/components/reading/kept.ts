/**
 * What the browser remembers for this site, and for nobody else: how pages look under `lang-so`, the ticks of a guide under
 * `lang-so` and its path (ReadingHead.astro reads both). Browsers may refuse (private windows, storage switched off); then
 * nothing is kept, and whoever asks is told.
 */
const name = 'lang-so';

/** Keeps `value` for a path, or for the whole site (`''`); `undefined` forgets it. False where the browser refuses. */
export function keep(path: string, value: string | undefined): boolean {
  try {
    if (value === undefined) localStorage.removeItem(name + path);
    else localStorage.setItem(name + path, value);
    return true;
  } catch {
    return false;
  }
}

/** What is kept for a path, or for the whole site (`''`). */
export function keptAt(path: string): string | undefined {
  try {
    return localStorage.getItem(name + path) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Paths for which something is kept; `''` is the whole site. */
export function keptPaths(): string[] {
  try {
    return Object.keys(localStorage).flatMap((key) => (key === name || key.startsWith(`${name}/`) ? [key.slice(name.length)] : []));
  } catch {
    return [];
  }
}

/** Said to the page when all that was kept is gone. */
export const forgotten = 'lang-so-quen';

export function forgetAll(): void {
  for (const path of keptPaths()) keep(path, undefined);
  document.dispatchEvent(new Event(forgotten));
}
