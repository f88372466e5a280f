import { anchorOf, followRedirects, pageOf, type Redirect } from '../domain/follow-redirects.ts';

/**
 * Redirects for what lies under a page that moved (`chia-se/`, `og.png`): to the same part of the new page where there is one,
 * else to the new page. Nobody has to write them; a redirect of their own goes first.
 */
export function movedParts(published: Iterable<string>, redirects: readonly Redirect[], built: ReadonlySet<string>): Redirect[] {
  const follow = followRedirects(redirects);
  const own = new Set(redirects.map(({ from }) => from));
  const pages = redirects.filter(({ from }) => from.endsWith('/') && from !== '/');
  const parts = [...published].filter((address) => anchorOf(address) === undefined && !built.has(address) && !own.has(address));
  return parts.flatMap((address): Redirect[] => {
    const page = pages.filter(({ from }) => address.startsWith(from)).sort((a, b) => b.from.length - a.from.length)[0];
    const now = page && follow(page.from);
    if (!page || now == null) return [];
    const part = pageOf(now) + address.slice(page.from.length);
    return [{ from: address, to: built.has(part) ? part : now, since: page.since }];
  });
}
