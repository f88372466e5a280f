import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteAddress } from '../site/address.ts';
import { filesIn } from './files-in.ts';
import { isGitHubPages } from './github-pages.ts';
import { headersFile } from './headers-file.ts';
import { inlinePieces, joinPieces, type InlinePieces } from './inline-pieces.ts';
import { withMetaPolicy } from './meta-policy.ts';
import { nginxHttp, nginxServer } from './nginx-files.ts';
import { kindOf, placeOf, ruleFor, rules } from './rules.ts';

/**
 * Writes into a built site how it is to be served: `_headers` (Cloudflare Pages, Netlify) and `_nginx/`. Where no header can be
 * set (`hosting`: github-pages) every page gets its policy inside; elsewhere only 404.html, which hosts send for addresses that
 * no rule knows. After the packs, whose pages are opened from a folder, where `'self'` lets nothing in; before the offline copy,
 * which notes the hash of each page. `setting`: SITE_URL. Gives the largest number of inline pieces that one policy lets in.
 */
export async function writeHosting(site: string, setting: string | undefined, hosting: string | undefined): Promise<number> {
  const { base } = siteAddress(setting);
  const files = await filesIn(site);
  const pages = files.filter((file) => file.endsWith('.html') && kindOf(file) !== 'editor');

  // One at a time: there may be tens of thousands.
  const found = new Map<string, InlinePieces>();
  const add = (place: string, pieces: InlinePieces) => found.set(place, joinPieces(found.get(place), pieces));
  for (const page of pages) add(placeOf(page), inlinePieces(await readFile(join(site, page), 'utf8')));
  // Hosts send it in the place of any page that is not there.
  const wrongAddress = inlinePieces(await readFile(join(site, '404.html'), 'utf8'));
  for (const place of found.keys()) if (kindOf(place) === 'page') add(place, wrongAddress);
  const all = rules(found);

  for (const page of isGitHubPages(hosting) ? pages : pages.filter((file) => file === '404.html')) {
    const html = await readFile(join(site, page), 'utf8');
    await writeFile(join(site, page), withMetaPolicy(html, ruleFor(all, page).headers['Content-Security-Policy']!));
  }
  await writeFile(join(site, '_headers'), headersFile([...files, 'sw.js'], all, base));
  await mkdir(join(site, '_nginx'), { recursive: true });
  await writeFile(join(site, '_nginx/http.conf'), nginxHttp(all, base));
  await writeFile(join(site, '_nginx/server.conf'), nginxServer(base));
  return Math.max(...[...found.values()].map(({ scripts, styles }) => scripts.length + styles.length));
}
