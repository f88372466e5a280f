import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findNginx } from '../fixtures/find-nginx.ts';
import { headersOf } from '../fixtures/headers-of.ts';
import { filesUnder } from './dist.ts';

const nginx = findNginx();
const rules = readFileSync('dist/_headers', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'lang-so-nginx-'));
let server: ChildProcess | undefined;
let port: number;

/** The block of docs/deploy.md, with this machine's folders and a free port. */
function configuration(): string {
  const block = /```nginx\n([\s\S]*?)```/.exec(readFileSync('docs/deploy.md', 'utf8'))![1]!;
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
  const http = block.replaceAll('/srv/lang-so/dist', resolve('dist')).replace('listen 80;', `listen 127.0.0.1:${port};`).replace('http {', `http { access_log off; ${places}`);
  const top = `daemon off; pid ${folder}/pid; error_log stderr; worker_processes 1; ${process.getuid?.() === 0 ? 'user root;' : ''} events { }\n`;
  return nginx?.brotli ? `load_module ${nginx.brotli};\n${top}${http.replace('# brotli_static', 'brotli_static')}` : top + http;
}

const ask = (path: string, accept = 'identity') =>
  new Promise<IncomingMessage>((done, fail) => get({ port, path, headers: { 'accept-encoding': accept } }, (answer) => done(answer.resume())).on('error', fail));

describe.skipIf(!nginx)('nginx', () => {
  beforeAll(async () => {
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    port = (free.address() as AddressInfo).port;
    free.close();
    writeFileSync(join(folder, 'nginx.conf'), configuration());
    server = spawn(nginx!.path, ['-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
    for (let tries = 0; tries < 100 && !(await ask('/').catch(() => undefined)); tries += 1) await new Promise((wait) => setTimeout(wait, 50));
  });
  afterAll(async () => {
    if (server?.exitCode === null) {
      server.kill();
      await once(server, 'exit');
    }
    rmSync(folder, { recursive: true });
  });

  const hashed = filesUnder('dist').filter((file) => /^_astro\/[^/]+\.css$|^pagefind\/fragment\//.test(file)).slice(0, 3);
  it.each(['/', '/xa/', '/du-lieu/', '/du-lieu/nhung/thon-thong-minh/', '/tap-huan/tao/sw.js', ...hashed.map((file) => `/${file}`)])('answers %s with the headers of _headers', async (path) => {
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
    const again = await new Promise<IncomingMessage>((done) => get({ port, path: '/xa/', headers: { 'if-none-match': headers.etag } }, (answer) => done(answer.resume())));
    expect(again.statusCode).toBe(304);
  });
  it.each([['/du-lieu/nguon.csv', 'text/csv; charset=utf-8'], ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'], ['/pagefind/pagefind.js', 'application/javascript; charset=utf-8']])('says what %s is', async (path, type) => {
    const { headers } = await ask(path);
    expect([headers['content-type'], headers['x-content-type-options'], headers['cache-control']]).toEqual([type, 'nosniff', 'public, max-age=0, must-revalidate']);
  });
});
