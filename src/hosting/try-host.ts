import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from './files-in.ts';
import { headersOf } from './headers-of.ts';
import { placeOf } from './rules.ts';

/** What a host answers otherwise than `_headers` says. */
export interface Difference {
  path: string;
  name: string;
  expected: string | undefined;
  found: string | null;
}

/** Packed copies, and files that tell hosts what to do: nobody reads them. */
const notServed = /\.(?:br|gz)$|^_headers$|^_redirects$|^_nginx\/|^nginx-redirects\.map$/;

/**
 * Asks a running host for one file of each kind in each place of a built site, and for an address that is not there, and compares
 * status and headers with its `_headers`. `address`: of the site, its path included. Gives how many were asked for, and what differs.
 */
export async function tryHost(address: string, site: string): Promise<{ asked: number; differences: Difference[] }> {
  const root = new URL(address.replace(/\/?$/, '/'));
  const rules = await readFile(join(site, '_headers'), 'utf8');
  // The host leads on from these itself; their pages are for hosts that cannot.
  const moved = new Set((await readFile(join(site, '_redirects'), 'utf8').catch(() => '')).split('\n').map((line) => line.split(' ')[0]!.replace(/\/?$/, '/')));
  const paths = (await filesIn(site)).filter((file) => !notServed.test(file)).map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
  const kinds = new Map(paths.filter((path) => !moved.has(root.pathname + path)).map((path) => [placeOf(path) + /\.\w+$/.exec(path)?.[0], path]));
  const differences: Difference[] = [];
  const compare = (path: string, name: string, expected: string | undefined, found: string | null) => void (found === (expected ?? null) || differences.push({ path, name, expected, found }));

  for (const path of kinds.values()) {
    const { status, headers } = await fetch(new URL(path, root), { redirect: 'manual' });
    compare(path, 'status', '200', String(status));
    const expected = headersOf(rules, root.pathname + path);
    for (const name of Object.keys(expected)) compare(path, name, expected[name], headers.get(name));
  }
  const wrong = await fetch(new URL('khong-co-trang-nay/', root));
  compare('khong-co-trang-nay/', 'status', '404', String(wrong.status));
  compare('khong-co-trang-nay/', 'body', 'Không thấy trang này', (await wrong.text()).includes('Không thấy trang này') ? 'Không thấy trang này' : null);
  return { asked: kinds.size + 1, differences };
}
