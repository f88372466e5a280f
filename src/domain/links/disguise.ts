/** A way in which an address hides where it leads. */
export type Disguise = 'user-info' | 'port' | 'ip' | 'shortener' | 'foreign-letters';

// Services that send readers on to a place the address does not show.
const SHORTENERS = new Set([
  'bit.ly', 'tinyurl.com', 't.co', 'goo.gl', 'is.gd', 'v.gd', 'cutt.ly', 'rebrand.ly', 'ow.ly', 'buff.ly', 'shorturl.at', 't.ly', 'tiny.cc', 'rb.gy',
  's.id', 'bom.so', 'shorten.asia', 'lnkd.in', 'adf.ly', 'shorte.st', 'bl.ink', 'soo.gd', 'clck.ru', 'qr.ae', 'tiny.one',
]);

/** How an http(s) address hides its place, undefined when it does not. Hosts that the WHATWG URL Standard reads as numbers are IP addresses. */
export function disguiseOf({ username, password, port, hostname }: Pick<URL, 'username' | 'password' | 'port' | 'hostname'>): Disguise | undefined {
  if (username !== '' || password !== '') return 'user-info';
  if (/^\d+(?:\.\d+){3}$/.test(hostname) || hostname.startsWith('[')) return 'ip';
  if (port !== '') return 'port';
  if (SHORTENERS.has(hostname.replace(/^www\./, ''))) return 'shortener';
  return /(?:^|\.)xn--/.test(hostname) ? 'foreign-letters' : undefined;
}
