import { describe, expect, it } from 'vitest';
import { headersFile } from '../../../src/hosting/headers-file.ts';
import { common, kindOf, placeOf, ruleFor, rules } from '../../../src/hosting/rules.ts';
import { headersOf } from '../../../src/hosting/headers-of.ts';

const files = ['404.html', 'index.html', '_astro/a.js', '_nginx/http.conf', 'bien-tap/index.html', 'bien-tap/soan/index.html', 'du-lieu/index.html', 'du-lieu/nguon.csv', 'du-lieu/nhung/x/index.html', 'du-lieu/xa/y/index.html', 'pagefind/fragment/f.pf_fragment', 'pagefind/pagefind.js', 'sw.js', 'xa/z/index.html'];
const all = rules(new Map(['', 'bien-tap/', 'du-lieu/', 'tap-huan/', 'xa/'].map((place) => [place, { scripts: [], styles: [`'sha256-${place}'`] }])));
const file = headersFile(files, all, '/lang-so/');
const served = (path: string) => headersOf(file, `/lang-so/${path}`);

describe('_headers', () => {
  it.each([
    ['', 'page'],
    ['404.html', 'page'],
    ['xa/z/', 'page'],
    ['sw.js', 'page'],
    ['bien-tap/', 'page'],
    ['bien-tap/soan/', 'editor'],
    ['du-lieu/', 'page'],
    ['du-lieu/xa/y/', 'page'],
    ['du-lieu/nhung/x/', 'embed'],
    ['_astro/a.js', 'hashed'],
    ['pagefind/fragment/f.pf_fragment', 'hashed'],
  ] as const)('%s is served as %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
    expect(served(path)).toEqual({ ...common, ...ruleFor(all, path).headers });
  });
  it('lets pages wear the styles of their own place only', () => {
    expect(placeOf('xa/z/index.html')).toBe('xa/');
    expect(served('xa/z/')['Content-Security-Policy']).toContain("style-src 'self' 'sha256-xa/';");
    expect(served('')['Content-Security-Policy']).toContain("style-src 'self' 'sha256-';");
  });
  it.each(['du-lieu/nguon.csv', 'pagefind/pagefind.js', 'nowhere/'])('%s is left to the host’s own cache rule', (path) => expect(served(path)).toEqual(common));
  it('says nothing about what nginx reads', () => expect(file).not.toContain('_nginx'));

  it('refuses more rules than Cloudflare reads', () => {
    const many = Array.from({ length: 101 }, (_, index) => `muc-${index}/index.html`);
    expect(() => headersFile(many, all, '/')).toThrow('expected at most 100');
  });
  it('refuses a line that Cloudflare would drop', () => {
    expect(() => headersFile(files, [{ under: '', headers: { 'Content-Security-Policy': 'x'.repeat(2000) } }], '/')).toThrow('expected at most 2000');
  });
});
