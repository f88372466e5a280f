import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sirv from 'sirv';
import { expect } from 'vitest';
import type { OfflineReport } from '../../src/domain/offline/messages.ts';
import { writeWorker } from '../../src/offline/write-worker.ts';
import { headersOf } from '../../src/hosting/headers-of.ts';

/** A copy of the built site with a server of its own that can be made to fail. */
export interface OfflineSite {
  url: string;
  folder: string;
  /** Nobody answers, as without network. */
  down: boolean;
  /** Paths that are answered by the sign-in page of somebody else's network. */
  captured: (path: string) => boolean;
  /** What was asked for. */
  asked: string[];
  close(): void;
}

/** `base`: the path the copy hangs under; its addresses are rewritten for it. */
export async function offlineSite(base = '/'): Promise<OfflineSite> {
  const root = mkdtempSync(join(tmpdir(), 'lang-so-'));
  const folder = join(root, base);
  cpSync('dist', folder, { recursive: true, filter: (path) => !/\.(?:br|gz|zip|csv|ssml)$|\/(?:og\.png|bien-tap|du-lieu|xa|chi-so|nguon|truyen-thanh)$/.test(path) });
  if (base !== '/') {
    rebase(folder, base);
    await writeWorker(folder, `https://ten.example${base}`);
  }
  const rules = readFileSync(join(folder, '_headers'), 'utf8');
  const files = sirv(root, { dev: true });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    site.asked.push(pathname);
    if (site.down) return void request.socket.destroy();
    if (site.captured(pathname)) return void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>Đăng nhập mạng</title>');
    if (base === '/') for (const [name, value] of Object.entries(headersOf(rules, pathname))) if (name !== 'Strict-Transport-Security') response.setHeader(name, value);
    files(request, response, () => void response.writeHead(404, { 'Content-Type': 'text/html' }).end(readFileSync(join(folder, '404.html'))));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const site: OfflineSite = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base.replace(/\/$/, '')}`,
    folder,
    down: false,
    captured: () => false,
    asked: [],
    close() {
      server.closeAllConnections();
      server.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
  return site;
}

function rebase(folder: string, base: string) {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(folder, path), 'utf8');
    writeFileSync(join(folder, path), html.replace(/\s(href|src|action|data-[a-z]+)="\/(?!\/)/g, ` $1="${base}`).replace("register('/", `register('${base}`));
  }
  const redirects = readFileSync(join(folder, '_redirects'), 'utf8');
  writeFileSync(join(folder, '_redirects'), redirects.replace(/(^|\s)\//gm, `$1${base}`));
}

/** What the worker of a page says it has. */
export const reportOf = (page: Page): Promise<OfflineReport> =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    active!.postMessage({ do: 'report' }, [port2]);
    return new Promise<OfflineReport>((done) => (port1.onmessage = ({ data }) => done((data as { report: OfflineReport }).report)));
  });

/** Waits until the worker of a page has all of a set. */
export const untilKept = (page: Page, set: string) => expect.poll(async () => (await reportOf(page)).sets[set]?.state, { timeout: 20_000, interval: 50 }).toBe('whole');

/** Paths of all kept files, with their hashes. */
export const keptFiles = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.endsWith(' kept'))!;
    return (await (await caches.open(name)).keys()).map(({ url }) => url.slice(location.origin.length + 1));
  });

/** Opens the page of what is kept and waits until it knows. */
export async function openKeptPage(page: Page, url: string, query = ''): Promise<void> {
  await page.goto(`${url}/khong-mang/${query}`);
  await page.locator('.kept:not([hidden])').waitFor();
}

/** The line of a set on that page. */
export const itemOf = (page: Page, set: string) => page.locator(`li[data-set="${set}"]`);
