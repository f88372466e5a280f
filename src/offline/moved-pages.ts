/**
 * Short codes and moved pages out of the text of `_redirects`: where each leads, for those that lead to a page that can be kept.
 * Hosts answer them themselves, so their pages cannot be kept. Paths are from the root of the site, without a leading slash.
 */
export function movedPages(redirects: string, base: string, files: ReadonlySet<string>): Record<string, string> {
  const lines = redirects.split('\n').map((line) => line.trim().split(/\s+/));
  const under = (address: string) => address.slice(base.length);
  const known = lines.filter(([from = '', to = '']) => from.startsWith(base) && to.startsWith(base) && files.has(under(to).replace(/#.*/, '')));
  return Object.fromEntries(known.map(([from, to]) => [under(from!), under(to!)]));
}
