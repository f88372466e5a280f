import { anchorOf, followRedirects, pageOf, type Redirect } from '../domain/follow-redirects.ts';

/** A page or file that moved, and where it is now, in one hop; a server never sees anchors, so those are left out. */
export function moves(redirects: readonly Redirect[]): { from: string; to: string }[] {
  const follow = followRedirects(redirects);
  return redirects.flatMap(({ from }) => {
    const to = follow(from);
    return anchorOf(from) === undefined && to !== null ? [{ from, to }] : [];
  });
}

/**
 * Redirects for Netlify and Cloudflare Pages (file `_redirects`).
 * https://docs.netlify.com/manage/routing/redirects/overview/ https://developers.cloudflare.com/pages/configuration/redirects/
 * Without `!`, which Cloudflare does not know: Netlify then serves the page at the old address, which leads on by itself.
 */
export const netlifyRedirects = (redirects: readonly Redirect[], base: string): string =>
  moves(redirects).map(({ from, to }) => `${under(base, from)} ${under(base, to)} 301\n`).join('');

/**
 * Redirects for nginx (file `nginx-redirects.map`, included in `http`), with the query kept before the anchor.
 * https://nginx.org/en/docs/http/ngx_http_map_module.html
 */
export function nginxMap(redirects: readonly Redirect[], base: string): string {
  const lines = moves(redirects).map(({ from, to }) => {
    const anchor = anchorOf(to);
    return `  "${under(base, from)}" "${under(base, pageOf(to))}$is_args$args${anchor === undefined ? '' : `#${anchor}`}";\n`;
  });
  return `# In http { }:    include <this file>;\n# In server { }:  if ($redirect) { return 301 $redirect; }\nmap $uri $redirect {\n  default "";\n${lines.join('')}}\n`;
}

/** An address of the site under the path it hangs under. */
export const under = (base: string, address: string): string => base.replace(/\/+$/, '') + address;
