import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findNginx } from '../fixtures/find-nginx.ts';
import { headersOf } from '../../src/hosting/headers-of.ts';
import { tryHost } from '../../src/hosting/try-host.ts';
import { writeHosting } from '../../src/hosting/write-hosting.ts';
import { filesUnder } from './dist.ts';

const nginx = findNginx();
const rules = readFileSync('dist/_headers', 'utf8');

/** The block of docs/deploy.md, with this machine's folders and a free port; `root`: the folder that nginx serves, `site`: that of the site in it. */
function configuration(port: number, folder: string, root: string, site = root): string {
  const block = /```nginx\n([\s\S]*?)```/.exec(readFileSync('docs/deploy.md', 'utf8'))![1]!;
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
  const http = block.replace('root /srv/lang-so/dist', `root ${root}`).replaceAll('/srv/lang-so/dist', site).replace('listen 80;', `listen 127.0.0.1:${port};`).replace('http {', `http { access_log off; ${places}`);
  const top = `daemon off; pid ${folder}/pid; error_log stderr; worker_processes 1; ${process.getuid?.() === 0 ? 'user root;' : ''} events { }\n`;
  return nginx?.brotli ? `load_module ${nginx.brotli};\n${top}${http.replace('# brotli_static', 'brotli_static')}` : top + http;
}

/** Starts nginx for the tests of one group; `root` and `site` as for the configuration. */
function useNginx(root: () => string, site = root): { port: () => number } {
  const folder = mkdtempSync(join(tmpdir(), 'lang-so-nginx-'));
  let server: ChildProcess | undefined;
  let port = 0;
  beforeAll(async () => {
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    port = (free.address() as AddressInfo).port;
    free.close();
    writeFileSync(join(folder, 'nginx.conf'), configuration(port, folder, root(), site()));
    server = spawn(nginx!.path, ['-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
    for (let tries = 0; tries < 100 && !(await askOf(port, '/').catch(() => undefined)); tries += 1) await new Promise((wait) => setTimeout(wait, 50));
  });
  afterAll(async () => {
    if (server?.exitCode === null) {
      server.kill();
      await once(server, 'exit');
    }
    rmSync(folder, { recursive: true });
  });
  return { port: () => port };
}

const askOf = (port: number, path: string, accept = 'identity') =>
  new Promise<IncomingMessage>((done, fail) => get({ port, path, headers: { 'accept-encoding': accept } }, (answer) => done(answer.resume())).on('error', fail));

describe.skipIf(!nginx)('nginx', () => {
  const { port } = useNginx(() => resolve('dist'));
  const ask = (path: string, accept?: string) => askOf(port(), path, accept);

  const hashed = filesUnder('dist').filter((file) => /^_astro\/[^/]+\.css$|^pagefind\/fragment\//.test(file)).slice(0, 3);
  it.each(['/', '/xa/', '/du-lieu/', '/du-lieu/nhung/thon-thong-minh/', '/sw.js', ...hashed.map((file) => `/${file}`)])('answers %s with the headers of _headers', async (path) => {
    const { statusCode, headers } = await ask(path);
    expect(statusCode).toBe(200);
    const wanted = headersOf(rules, path);
    const names = Object.keys({ ...wanted, 'Content-Security-Policy': '', 'Cross-Origin-Opener-Policy': '' });
    expect(names.map((name) => [name, headers[name.toLowerCase()]])).toEqual(names.map((name) => [name, wanted[name]]));
  });

  it.each(['/khong-co/', '/_astro/khong-co.js', '/_headers', '/_nginx/http.conf'])('answers %s with 404, which nobody keeps', async (path) => {
    const { statusCode, headers } = await ask(path);
    expect(statusCode).toBe(404);
    expect([headers['content-type'], Number(headers['content-length'])]).toEqual(['text/html; charset=utf-8', readFileSync('dist/404.html').length]);
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  it.each(readFileSync('dist/_redirects', 'utf8').trim().split('\n').map((line) => line.split(' ')))('leads from %s to %s', async (from, to) => {
    const { statusCode, headers } = await ask(`${from}?a=1`);
    const [page, anchor] = to!.split('#');
    expect([statusCode, headers.location]).toEqual([301, `${page}?a=1${anchor === undefined ? '' : `#${anchor}`}`]);
  });

  it('answers for every kind of file in every place as _headers says', async () => {
    expect((await tryHost(`http://127.0.0.1:${port()}/`, 'dist')).differences).toEqual([]);
  });
  it('adds the slash that a folder wants', async () => expect((await ask('/xa')).headers.location).toBe('/xa/'));
  it('sends gzip made ahead', async () => {
    const { headers } = await ask('/xa/', 'gzip');
    expect([headers['content-encoding'], headers['vary'], Number(headers['content-length'])]).toEqual(['gzip', 'Accept-Encoding', readFileSync('dist/xa/index.html.gz').length]);
  });
  it.skipIf(!nginx?.brotli)('sends Brotli made ahead', async () => {
    const { headers } = await ask('/xa/', 'gzip, br');
    expect([headers['content-encoding'], Number(headers['content-length'])]).toEqual(['br', readFileSync('dist/xa/index.html.br').length]);
  });
  it('answers 304 to a page that did not change', async () => {
    const { headers } = await ask('/xa/');
    const again = await new Promise<IncomingMessage>((done) => get({ port: port(), path: '/xa/', headers: { 'if-none-match': headers.etag } }, (answer) => done(answer.resume())));
    expect(again.statusCode).toBe(304);
  });
  it.each([['/du-lieu/nguon.csv', 'text/csv; charset=utf-8'], ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'], ['/pagefind/pagefind.js', 'application/javascript; charset=utf-8']])('says what %s is', async (path, type) => {
    const { headers } = await ask(path);
    expect([headers['content-type'], headers['x-content-type-options'], headers['cache-control']]).toEqual([type, 'nosniff', 'public, max-age=0, must-revalidate']);
  });
});

describe.skipIf(!nginx)('nginx, with the site under a path', () => {
  const root = mkdtempSync(join(tmpdir(), 'lang-so-path-'));
  const site = join(root, 'lang-so');
  const page = (text: string) => `<!doctype html><html><head><meta charset="utf-8"><style>p{color:${text}}</style></head><body>Không thấy trang này</body></html>`;
  const files = { 'index.html': page('red'), '404.html': page('blue'), 'xa/index.html': page('green'), '_astro/a.12345678.js': 'a()', 'du-lieu/nhung/x/index.html': page('black'), 'nginx-redirects.map': 'map $uri $redirect {\n  /lang-so/q/7 /lang-so/xa/;\n}\n' };
  beforeAll(async () => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(site, path, '..'), { recursive: true });
      writeFileSync(join(site, path), text);
    }
    await writeHosting(site, 'https://example.vn/lang-so/', undefined);
  });
  afterAll(() => rmSync(root, { recursive: true }));
  const { port } = useNginx(() => root, () => site);

  it('answers as _headers says, wrong addresses with 404', async () => {
    const { asked, differences } = await tryHost(`http://127.0.0.1:${port()}/lang-so/`, site);
    expect([asked, differences]).toEqual([6, []]);
  });
  it('leads on from an old address', async () => expect((await askOf(port(), '/lang-so/q/7')).headers.location).toBe('/lang-so/xa/'));
});
