import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shortenScopes } from '../../../src/build/short-scopes.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const site = {
  'a/index.html': '<style>.do.astro-bbbbbbb2{color:red}</style><p class="do astro-bbbbbbb2">astro-aaaaaaa1 là một từ</p>',
  'b.html': '<p class="astro-aaaaaaa1 zalo"><b class="astro-aaaaaaa1"><p class="do astro-aaaaaaa1" title="a > b">',
  's.css': 'p.astro-aaaaaaa1:hover{color:red}',
  's.js': 'const a = "astro-aaaaaaa1"',
};

describe('short scopes', () => {
  it('stand in pages and styles, the same everywhere, and never in what is read', async () => {
    const folder = await tempFolder(site);
    expect(await shortenScopes(folder)).toBe(2);
    const texts = await Promise.all(Object.keys(site).map((path) => readFile(join(folder, path), 'utf8')));
    expect(texts).toEqual(['<style>.do.z1{color:red}</style><p class="do z1">astro-aaaaaaa1 là một từ</p>', '<p class="z0 zalo"><b><p class="do z0" title="a > b">', 'p.z0:hover{color:red}', site['s.js']]);
  });
  it('refuse a class that looks like one', async () => {
    await expect(shortenScopes(await tempFolder({ 'a.html': '<p class="do z9">' }))).rejects.toThrow('a.html: unexpected class `z9`');
  });
});
