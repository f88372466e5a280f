import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { headersOf } from '../../src/hosting/headers-of.ts';

/** Serves a built site as a static host does: directory indexes, 404.html with status 404, the headers of its `_headers`. */
export async function serve(folder: string): Promise<{ url: string; server: Server }> {
  const files = sirv(folder, { dev: true });
  const rules = existsSync(`${folder}/_headers`) ? readFileSync(`${folder}/_headers`, 'utf8') : '';
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headersOf(rules, new URL(request.url!, 'http://localhost').pathname))) response.setHeader(name, value);
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(`${folder}/404.html`));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
