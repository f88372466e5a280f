import { common, type Rule } from './rules.ts';

const varying = ['Content-Security-Policy', 'Cross-Origin-Opener-Policy', 'Cache-Control'];
const variable = (name: string) => `$lang_so_${name.toLowerCase().replaceAll('-', '_')}`;

/**
 * What nginx includes in `http` (`_nginx/http.conf`): each header that varies as a map from the address. A wrong address is
 * answered by /404.html, so no error is ever marked to be kept. https://nginx.org/en/docs/http/ngx_http_map_module.html
 */
export function nginxHttp(rules: readonly Rule[], base: string): string {
  const mapOf = (name: string) => {
    // The rule of the root is the last and fits every address.
    const lines = rules.map(({ under, headers }) => `  "~^${base}${under}" "${headers[name] ?? ''}";\n`);
    return `map $uri ${variable(name)} {\n${lines.join('')}}\n`;
  };
  // Old addresses may be long; said before the first map, or nginx refuses it.
  return `map_hash_bucket_size 256;\n${varying.map(mapOf).join('')}`;
}

/** What nginx includes in `server` (`_nginx/server.conf`). A header without a value is not sent. */
export function nginxServer(base: string): string {
  const fixed = Object.entries(common).map(([name, value]) => `add_header ${name} "${value}" always;`);
  const mapped = varying.map((name) => `add_header ${name} ${variable(name)} always;`);
  return `${[
    'server_tokens off;',
    'absolute_redirect off;',
    'charset utf-8;',
    'charset_types text/xml text/plain text/css text/csv application/javascript application/json application/manifest+json application/rss+xml;',
    'gzip_static on;',
    'gzip_vary on;',
    `error_page 404 ${base}404.html;`,
    'if ($redirect) { return 301 $redirect; }',
    ...fixed,
    ...mapped,
    'location ~ \\.csv$ { types { } default_type text/csv; }',
    'location ~ \\.webmanifest$ { types { } default_type application/manifest+json; }',
    `location ~ ^${base}(_headers|_redirects|_nginx/|nginx-redirects\\.map) { return 404; }`,
  ].join('\n')}\n`;
}
