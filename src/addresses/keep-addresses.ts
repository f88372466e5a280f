import { constants, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Fault } from '../checks/fault.ts';
import { readData } from '../checks/read-content.ts';
import { readPublished } from '../checks/read-published.ts';
import { pageOf } from '../domain/follow-redirects.ts';
import { dataSchemas } from '../schemas/index.ts';
import { siteAddress } from '../site/address.ts';
import { codesName, listName, printList, redirectsName } from './address-list.ts';
import { lostFaults, redirectFaults } from './address-faults.ts';
import { codeFaults, codeRedirects, codeRedirectsOfHosts } from './code-redirects.ts';
import { compareAddresses } from './compare.ts';
import { moves, netlifyRedirects, nginxMap, under } from './host-files.ts';
import { insertAnchors } from './insert-anchors.ts';
import { keptAnchors } from './kept-anchors.ts';
import { movedParts } from './moved-parts.ts';
import { fileOf, readSite } from './read-site.ts';
import { redirectPage, titleOf, wordsOf } from './redirect-page.ts';
import { writeFiles } from './write-files.ts';

/** What became of the addresses of a build. */
export interface Kept {
  faults: Fault[];
  added: string[];
  /** How many there are now, redirected ones included. */
  kept: number;
}

/**
 * Sees that a built site answers to every address ever published, and writes into it what leads from old addresses to new
 * ones. Addresses met for the first time join the list. With faults nothing is written. `setting`: SITE_URL; `content`: the
 * folder of the list and the redirects.
 */
export async function keepAddresses(site: string, setting: string | undefined, today: string, content = 'content'): Promise<Kept> {
  const list = join(content, listName);
  const published = [...(await readPublished(list))];
  const built = await readSite(site);
  const written = await readList('redirects', join(content, redirectsName), dataSchemas.redirects);
  const codes = await readList('short-codes', join(content, codesName), dataSchemas['short-codes']);
  const moved = [...written.list, ...movedParts(published, written.list, built)];
  const redirects = [...moved, ...codeRedirects(codes.list)];
  const { added, lost } = compareAddresses(published, new Set([...built, ...codeRedirects(codes.list).map(({ from }) => from)]), redirects);
  const faults = [...lostFaults(lost, today), ...redirectFaults(written.file, written.list, built), ...codeFaults(codes.file, codes.list, moved, built)];
  if (faults.length > 0) return { faults, added: [], kept: 0 };

  const { base, site: origin } = siteAddress(setting);
  const pageAt = (address: string) => readFile(fileOf(site, pageOf(address)), 'utf8');
  for (const { from, to } of moves(redirects)) {
    const [old, now] = [fileOf(site, from), fileOf(site, pageOf(to))];
    await mkdir(dirname(old), { recursive: true });
    const href = under(base, to);
    // A server that only knows files cannot send one elsewhere: a file stays under its old name as well. Nothing that the
    // build made is written over, whatever the list claims was published.
    if (!from.endsWith('/')) await (to.endsWith('/') ? undefined : copyFile(now, old, constants.COPYFILE_EXCL));
    else {
      const page = await pageAt(to);
      const place = { href, canonical: origin + under(base, pageOf(to)), title: titleOf(page) || href, script: under(base, '/chuyen-trang.js') };
      await writeFile(old, redirectPage({ ...place, ...wordsOf(from, page) }), { flag: 'wx' });
    }
  }
  const anchors = keptAnchors(published, built, redirects);
  for (const page of new Set(anchors.map(({ page }) => page))) {
    const kept = anchors.filter((anchor) => anchor.page === page);
    const titles = new Map<string, string>();
    for (const { to } of kept) titles.set(to, titleOf(await pageAt(to)));
    const html = insertAnchors(await pageAt(page), kept, (to) => ({ href: under(base, to), title: titles.get(to) ?? '' }));
    await writeFile(fileOf(site, page), html);
  }
  const ofHosts = [...moved, ...codeRedirectsOfHosts(codes.list)];
  await writeFile(join(site, '_redirects'), netlifyRedirects(ofHosts, base));
  await writeFile(join(site, 'nginx-redirects.map'), nginxMap(ofHosts, base));
  if (added.length > 0) await writeFiles([{ path: list, text: printList([...published, ...added]) }]);
  return { faults: [], added, kept: published.length + added.length };
}

async function readList<T>(name: 'redirects' | 'short-codes', path: string, schema: { parse: (data: unknown) => T }) {
  const source = await readFile(path, 'utf8').catch(() => '[]');
  const file = readData(name, path, source, []);
  // The check at the start of a build refuses a file that does not follow its schema.
  return { file, list: schema.parse(file.data) };
}
