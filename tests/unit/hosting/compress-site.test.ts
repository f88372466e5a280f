import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressSite } from '../../../src/hosting/compress-site.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const long = 'Làng số. '.repeat(200);
const site = { 'xa/index.html': long, 'short.html': 'a', 'a.png': long, 'a.pf_fragment': long };

describe('compressing a site', () => {
  it('puts both forms beside each long text, and beside nothing else', async () => {
    const folder = await tempFolder(site);
    expect((await compressSite(folder, undefined)).files).toBe(1);
    const made = (await readdir(folder, { recursive: true })).filter((name) => /\.(?:br|gz)$/.test(name)).sort();
    expect(made).toEqual([join('xa', 'index.html.br'), join('xa', 'index.html.gz')]);
    expect(brotliDecompressSync(await readFile(join(folder, made[0]!))).toString()).toBe(long);
    expect(gunzipSync(await readFile(join(folder, made[1]!))).toString()).toBe(long);
  });

  it('gives the same bytes for the same site', async () => {
    const [one, other] = [await tempFolder(site), await tempFolder(site)];
    for (const folder of [one, other]) await compressSite(folder, undefined);
    for (const end of ['br', 'gz']) expect(await readFile(join(one, `xa/index.html.${end}`))).toEqual(await readFile(join(other, `xa/index.html.${end}`)));
  });

  it('leaves GitHub Pages to do it', async () => expect((await compressSite(await tempFolder(site), 'github-pages')).files).toBe(0));
  it('refuses a host it does not know', async () => expect(compressSite(await tempFolder(site), 'github')).rejects.toThrow('expected github-pages or nothing'));
});
