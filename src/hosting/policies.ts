import type { InlinePieces } from './inline-pieces.ts';

/** More than these in one place means that pages started to carry code or styles of their own: they belong to their template. */
const most = 16;

/** Content security policies (https://www.w3.org/TR/CSP3/), for a header, of pages with these inline pieces. Refuses many pieces (Error). */
export function policies({ scripts, styles }: InlinePieces): Record<'page' | 'embed' | 'editor', string> {
  if (scripts.length + styles.length > most) {
    throw new Error(`Unexpected ${scripts.length} inline scripts and ${styles.length} inline styles, expected at most ${most}: move them into files`);
  }
  const style = ['style-src', "'self'", ...styles].join(' ');
  return {
    page: [
      "default-src 'none'",
      // The search dialog stands on almost every page, and Pagefind's engine is WASM: so this cannot be kept to one page.
      ['script-src', "'self'", "'wasm-unsafe-eval'", ...scripts].join(' '),
      style,
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self'",
      "media-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    // A chart inside a stranger's page: no script, and anyone may frame it.
    embed: ["default-src 'none'", style, "img-src 'self'", "font-src 'self'", "form-action 'none'", "base-uri 'none'"].join('; '),
    // The editor's page carries its own policy, which needs what no other page may (src/editor/cms/settings.ts); both apply.
    editor: "frame-ancestors 'none'",
  };
}

/** The same policy for a `<meta>`, which may not say who frames the page. */
export const forMeta = (policy: string): string => policy.replace(/; frame-ancestors [^;]*/, '');
