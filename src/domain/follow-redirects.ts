/** An address that moved; both are addresses from the root of the site, with or without `#anchor`. */
export interface Redirect {
  from: string;
  to: string;
  /** The day it moved, `YYYY-MM-DD`. */
  since: string;
}

/** The address without its anchor. */
export const pageOf = (address: string): string => address.split('#', 1)[0]!;

/** The anchor of an address, undefined when it names a whole page or file. */
export const anchorOf = (address: string): string | undefined => address.split('#')[1];

/**
 * Where an address leads at last: itself when it never moved, null when redirects run in a circle. An anchor goes along
 * with its page, unless it has a redirect of its own or its page now leads to an anchor.
 */
export function followRedirects(redirects: readonly Pick<Redirect, 'from' | 'to'>[]): (address: string) => string | null {
  const targets = new Map(redirects.map(({ from, to }) => [from, to]));
  return (address) => {
    const seen = new Set<string>();
    for (let at = address; ; ) {
      if (seen.has(at)) return null;
      seen.add(at);
      const own = targets.get(at);
      const anchor = anchorOf(at);
      const moved = anchor === undefined ? undefined : targets.get(pageOf(at));
      if (own !== undefined) at = own;
      else if (moved !== undefined) at = moved.includes('#') ? moved : `${moved}#${anchor}`;
      else return at;
    }
  };
}
