import { describe, expect, it } from 'vitest';
import { withMetaPolicy } from '../../../src/hosting/meta-policy.ts';
import { forMeta, policies } from '../../../src/hosting/policies.ts';

const made = policies({ scripts: ["'sha256-a='"], styles: ["'sha256-b='"] });

describe('policies', () => {
  it.each(Object.entries(made))('of %s let in nothing that is merely written into a page', (_, policy) => expect(policy).not.toMatch(/'unsafe-(?:inline|eval|hashes)'|\*|https?:/));
  it('start from nothing', () => expect([made.page, made.embed].every((policy) => policy.startsWith("default-src 'none'; "))).toBe(true));
  it('let in the pieces that the site has', () => {
    expect(made.page).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-a='");
    expect(made.page).toContain("style-src 'self' 'sha256-b='");
  });
  it('let strangers frame a chart, and no other page', () => {
    expect(made.embed).not.toContain('frame-ancestors');
    expect([made.page, made.editor].every((policy) => policy.includes("frame-ancestors 'none'"))).toBe(true);
  });
  it('of a chart let no script run', () => expect(made.embed).not.toContain('script-src'));
  it('refuse a site whose pages carry code of their own', () => {
    expect(() => policies({ scripts: ['1', '2', '3'], styles: Array.from({ length: 14 }, String) })).toThrow('expected at most 16');
  });
});

describe('a policy inside a page', () => {
  it('stands right after the charset, without what a meta may not say', () => {
    expect(withMetaPolicy('<head><meta charset="utf-8"><style>', "default-src 'none'; frame-ancestors 'none'")).toBe(
      '<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"><style>',
    );
    expect(forMeta(made.page)).toBe(made.page.replace("; frame-ancestors 'none'", ''));
  });
  it('leaves a page that has one', () => {
    const own = '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="x">';
    expect(withMetaPolicy(own, 'y')).toBe(own);
  });
  it('refuses a page that does not say its charset', () => expect(() => withMetaPolicy('<head>', 'y')).toThrow('without <meta charset'));
});
