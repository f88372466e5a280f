import { parseAllHeaders } from '@netlify/headers-parser';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { headersOf } from '../../src/hosting/headers-of.ts';
import { filesUnder, pagesOf, redirectPagesOf, type Page } from './dist.ts';

const files = filesUnder('dist');
const rules = readFileSync('dist/_headers', 'utf8');
const pages = [...pagesOf(), ...redirectPagesOf()];

/** Sources that a policy names for a directive, or for what it falls back on. */
function sources(policy: string, directive: string): string[] {
  const found = new Map(policy.split(';').map((part) => part.trim().split(' ')).map(([name, ...values]) => [name!, values]));
  return found.get(directive) ?? found.get('default-src')!;
}

const policyOf = ({ path, $ }: Page) => headersOf(rules, path)['Content-Security-Policy'] ?? $('meta[http-equiv=Content-Security-Policy]').attr('content');
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What of a page its policy would stop. */
function stopped(page: Page): string[] {
  const { $ } = page;
  const policy = policyOf(page)!;
  const inline = (selector: string, directive: string) =>
    $(selector).get().filter((element) => !sources(policy, directive).includes(hash($(element).text()))).map((element) => `${directive}: ${$(element).text().trim().slice(0, 60)}`);
  const attributes = (selector: string) => $(selector).get().map((element) => $(element).attr() ?? {});
  const handlers = attributes('*').flatMap((all) => Object.keys(all).filter((name) => /^on|^style$/.test(name)));
  const loaded: [string, string, string][] = [['script[src]', 'src', 'script-src'], ['link[rel=stylesheet]', 'href', 'style-src'], ['img[src], source[src]', 'src', 'img-src'], ['iframe', 'src', 'frame-src']];
  const foreign = loaded.flatMap(([selector, name, directive]) =>
    attributes(selector).map((all) => all[name]!).filter((address) => !/^\/(?!\/)/.test(address) || !sources(policy, directive).includes("'self'")).map((address) => `${directive}: ${address}`));
  const links = attributes('a[href^="javascript:" i]').map(({ href }) => href!);
  return [...inline('script:not([src]):not([type="application/ld+json"])', 'script-src'), ...inline('style', 'style-src'), ...handlers, ...foreign, ...links];
}

describe('every page', () => {
  it('has a policy that lets in nothing merely written into it', () => {
    expect(pages.length).toBeGreaterThan(300);
    expect(pages.filter((page) => !/^default-src 'none'/.test(policyOf(page) ?? '') || /unsafe-(?:inline|eval'|hashes)(?<!wasm-unsafe-eval')/.test(policyOf(page)!)).map(({ path }) => path)).toEqual([]);
  });
  it('is stopped in nothing by its policy', () => {
    expect(pages.flatMap((page) => stopped(page).map((what) => `${page.path} ${what}`))).toEqual([]);
  });
  it('is framed by nobody, but for charts made for it', () => {
    const framed = pages.filter((page) => !policyOf(page)!.includes("frame-ancestors 'none'"));
    expect(framed.map(({ path }) => path).filter((path) => !path.startsWith('/du-lieu/nhung/'))).toEqual([]);
    expect(framed.length).toBeGreaterThan(10);
  });
  it('is asked for again each time, while what is named by its content is kept', () => {
    expect(pages.filter(({ path }) => !headersOf(rules, path)['Cache-Control']!.includes('must-revalidate')).map(({ path }) => path)).toEqual([]);
    const kept = files.filter((file) => headersOf(rules, `/${file}`)['Cache-Control']?.includes('immutable') && !/\.(?:br|gz)$/.test(file));
    expect(kept.length).toBeGreaterThan(300);
    expect(kept.filter((file) => !/[._-][\w-]{8}\.(?:js|css)$|^pagefind\/\w+\/[\w-]+_[0-9a-f]{5,}\.pf_\w+$|^anh\//.test(file))).toEqual([]);
    expect(headersOf(rules, '/sw.js')['Cache-Control']).toContain('max-age=0');
  });
});

describe('Netlify’s own reader', () => {
  it('finds no error in _headers, and for every page what ours finds', async () => {
    const { headers, errors } = await parseAllHeaders({ headersFiles: ['dist/_headers'], configHeaders: [], minimal: false });
    expect(errors).toEqual([]);
    const theirs = (path: string) => Object.assign({}, ...headers.filter((rule) => 'forRegExp' in rule && rule.forRegExp.test(path)).map(({ values }) => values)) as Record<string, string>;
    expect(pages.filter(({ path }) => JSON.stringify(Object.entries(theirs(path)).sort()) !== JSON.stringify(Object.entries(headersOf(rules, path)).sort())).map(({ path }) => path)).toEqual([]);
  });
});

describe('the page for wrong addresses', () => {
  it('carries its policy along, for it stands at addresses no rule knows', () => {
    expect(pages.find(({ path }) => path === '/404.html')!.$('meta[http-equiv=Content-Security-Policy]').attr('content')).toMatch(/^default-src 'none'/);
  });
});

describe('compressed files', () => {
  it('stand beside every long text and hold the same', () => {
    const texts = files.filter((file) => /\.(?:html|css|js|json|csv|xml)$/.test(file) && readFileSync(`dist/${file}`).length >= 1024);
    const wrong = texts.filter((file) => {
      const plain = readFileSync(`dist/${file}`);
      return !brotliDecompressSync(readFileSync(`dist/${file}.br`)).equals(plain) || !gunzipSync(readFileSync(`dist/${file}.gz`)).equals(plain);
    });
    expect(wrong).toEqual([]);
  });
});
