import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.txt': 'text/plain', '.webmanifest': 'application/json' };

export interface Served {
  url: string;
  /** Bytes of the body of each file asked for so far, as sent, by path. */
  bytes: Map<string, number>;
  close(): void;
}

/** Serves a folder as a static host does: text in gzip (level 9), all else as it is; Pagefind compresses its files itself. */
export async function serveCompressed(folder: string): Promise<Served> {
  const sent = new Map<string, Buffer>();
  const bytes = new Map<string, number>();
  const read = async (path: string) => {
    const file = await readFile(join(folder, path));
    const body = extname(path) in types ? gzipSync(file, { level: 9 }) : file;
    sent.set(path, body);
    bytes.set(path, body.length);
    return body;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://host').pathname).replace(/\/$/, '/index.html');
    const type = types[extname(path)];
    Promise.resolve(sent.get(path) ?? read(path)).then(
      (body) => response.writeHead(200, { 'Content-Type': type ? `${type}; charset=utf-8` : 'application/octet-stream', 'Content-Length': body.length, ...(type && { 'Content-Encoding': 'gzip' }) }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bytes,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
