import { common, places, ruleFor, type Rule } from './rules.ts';

/** https://developers.cloudflare.com/pages/configuration/headers/ (Netlify sets no lower limit). */
const limits = { rules: 100, line: 2000 };

/**
 * The file `_headers` of Cloudflare Pages and Netlify (https://docs.netlify.com/manage/routing/headers/). Where two rules fit an
 * address and both set a header, Cloudflare joins the values; so but for `/*`, which sets what nothing else does, no two rules meet.
 * `files`: paths of the built site; `base`: the path it hangs under, with slashes. Refuses what Cloudflare would drop (Error).
 */
export function headersFile(files: readonly string[], rules: readonly Rule[], base: string): string {
  const patterns = [{ pattern: '*', headers: common }, ...patternsIn('', files).map(({ pattern, path }) => ({ pattern, headers: ruleFor(rules, path).headers }))];
  const lines = patterns.flatMap(({ pattern, headers }) => [base + pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)]);
  if (patterns.length > limits.rules) throw new Error(`_headers: unexpected ${patterns.length} rules, expected at most ${limits.rules}`);
  const long = lines.find(({ length }) => length > limits.line);
  if (long) throw new Error(`_headers: unexpected line of ${long.length} characters, expected at most ${limits.line}: ${long.slice(0, 60)}…`);
  return lines.map((line) => `${line}\n`).join('');
}

/** A folder without exceptions inside is one pattern; of any other, its own page and each folder in it. The service worker is asked for anew like a page. */
function patternsIn(folder: string, files: readonly string[]): { pattern: string; path: string }[] {
  const inside = files.filter((file) => file.startsWith(folder));
  if (folder !== '' && !places.some(({ under }) => under.startsWith(folder) && under !== folder)) return [{ pattern: `${folder}*`, path: folder }];
  const parts = inside.map((file) => file.slice(folder.length));
  const pages = parts.filter((part) => /^[^/]+\.html$|^sw\.js$/.test(part)).map((part) => ({ pattern: folder + part.replace(/^index\.html$/, ''), path: folder + part }));
  const folders = new Set(parts.filter((part) => part.includes('/')).map((part) => `${folder}${part.split('/')[0]}/`));
  return [...pages, ...[...folders].filter((name) => !name.startsWith('_nginx/')).sort().flatMap((name) => patternsIn(name, files))];
}
