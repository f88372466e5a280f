/**
 * Where the site lives, from the one setting `SITE_URL`, e.g. `https://lang-so.example/` or
 * `https://ten.github.io/lang-so/`. Refuses anything but an http(s) address (Error).
 */
export function siteAddress(setting: string | undefined): { site: string; base: string } {
  const url = new URL(setting || 'https://lang-so.example/');
  if (!/^https?:$/.test(url.protocol)) throw new Error(`SITE_URL: unexpected \`${url.href}\`, expected an http(s) address`);
  return { site: url.origin, base: url.pathname.replace(/\/*$/, '/') };
}
