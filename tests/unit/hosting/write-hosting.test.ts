import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeHosting } from '../../../src/hosting/write-hosting.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const head = (more = '') => `<head><meta charset="utf-8">${more}<style>a</style></head>`;
const own = '<meta http-equiv="Content-Security-Policy" content="own">';
const site = {
  '404.html': head(),
  'index.html': head('<script>b</script>'),
  'bien-tap/soan/index.html': head(`${own}<script>c</script>`),
  'du-lieu/index.html': head(),
  'du-lieu/nhung/x/index.html': head(),
  'xa/index.html': head('<style>d</style>'),
};

async function served(hosting?: string) {
  const folder = await tempFolder(site);
  const pieces = await writeHosting(folder, 'https://example.vn/lang-so/', hosting);
  return { pieces, read: (path: string) => readFile(join(folder, path), 'utf8') };
}

describe('a host that sets headers', () => {
  it('gets its rules, and pages stay as they are but for that of wrong addresses', async () => {
    const { pieces, read } = await served();
    expect(pieces).toBe(2);
    expect(await read('_headers')).toContain('/lang-so/du-lieu/nhung/*\n');
    expect(await read('_nginx/http.conf')).toContain('"~^/lang-so/du-lieu/nhung/"');
    expect(await read('_nginx/server.conf')).toContain('error_page 404 /lang-so/404.html;');
    // Its own style and that of the page for wrong addresses; no other place may wear its own.
    const policies = (await read('_headers')).split('\n').filter((line) => line.includes(hash('d')));
    expect(policies).toEqual([expect.stringContaining(hash('a'))]);
    for (const path of ['index.html', 'bien-tap/soan/index.html', 'du-lieu/nhung/x/index.html'] as const) expect(await read(path)).toBe(site[path]);
    expect(await read('404.html')).toContain("<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'");
  });
});

describe('GitHub Pages', () => {
  it('gets a policy in each page: no script in a chart, the editor’s own in the editor', async () => {
    const { read } = await served('github-pages');
    expect(await read('index.html')).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-");
    expect(await read('du-lieu/nhung/x/index.html')).toMatch(/content="default-src 'none'; style-src/);
    expect(await read('bien-tap/soan/index.html')).toBe(site['bien-tap/soan/index.html']);
  });
  it('is never told who may frame a page, for a meta cannot', async () => {
    const { read } = await served('github-pages');
    for (const path of Object.keys(site)) expect(await read(path)).not.toContain('frame-ancestors');
  });
});
