/** Where a link of an entry leads: to a page of this site, to another host, or by some other scheme (`tel`, `javascript`). */
export type Link =
  | { to: 'page'; path: string; anchor: string }
  | { to: 'host'; address: URL }
  | { to: 'scheme'; scheme: string };

/**
 * Reads a link as a browser does on the page at `from` (`/cau-chuyen/x/`). Full addresses of one of our own hosts are pages.
 * Null when a browser would not open it either.
 */
export function readLink(link: string, from: string, ownHosts: readonly string[]): Link | null {
  const here = 'https://here.invalid';
  if (!URL.canParse(link, here + from)) return null;
  const address = new URL(link, here + from);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return { to: 'scheme', scheme: address.protocol.slice(0, -1) };
  if (address.origin === here || ownHosts.includes(address.host)) return { to: 'page', path: decoded(address.pathname), anchor: decoded(address.hash.slice(1)) };
  return { to: 'host', address };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
