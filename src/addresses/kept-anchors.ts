import { anchorOf, followRedirects, pageOf, type Redirect } from '../domain/follow-redirects.ts';
import { lastOfItsKind } from './numbered-anchors.ts';

/** An anchor that a page no longer has by itself and must still answer to. */
export interface KeptAnchor {
  /** The page that has to keep it. */
  page: string;
  id: string;
  /** Where it leads: an anchor of the same page, the page itself, or another page. */
  to: string;
}

/**
 * Published anchors that a page must keep: those with a redirect of their own, and numbered ones. An old anchor of a page
 * that has moved since is kept by the page that stands there now.
 */
export function keptAnchors(published: readonly string[], built: ReadonlySet<string>, redirects: readonly Redirect[]): KeptAnchor[] {
  const follow = followRedirects(redirects);
  const own = new Set(redirects.map(({ from }) => from));
  return published.flatMap((address) => {
    const id = anchorOf(address);
    if (id === undefined || built.has(address)) return [];
    const to = own.has(address) ? follow(address) : lastOfItsKind(address, built);
    const page = pageOf(follow(pageOf(address)) ?? '');
    return to == null || !built.has(page) || built.has(`${page}#${id}`) ? [] : [{ page, id, to }];
  });
}
