import type { InlinePieces } from './inline-pieces.ts';
import { policies } from './policies.ts';

export type Headers = Record<string, string>;
export type Kind = 'page' | 'embed' | 'editor' | 'hashed';

/** Folders that are not like the rest of the site; everything else is a page or what belongs to one. */
export const places: readonly { under: string; kind: Kind }[] = [
  { under: 'du-lieu/nhung/', kind: 'embed' },
  { under: 'bien-tap/soan/', kind: 'editor' },
  // Named by their content: under one name never anything else.
  ...['_astro/', 'anh/', 'pagefind/fragment/', 'pagefind/index/', 'pagefind/filter/'].map((under) => ({ under, kind: 'hashed' as const })),
];

/** For every answer. Open data may be fetched from any site; nothing here knows who is asking. */
export const common: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // Reading aloud, copying, sharing, full screen and keeping the screen on need no more than a browser's own default: this site only.
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Strict-Transport-Security': 'max-age=31536000',
  'Access-Control-Allow-Origin': '*',
};

const revalidate = 'public, max-age=0, must-revalidate';
const forever = 'public, max-age=31536000, immutable';

/** What each kind of file adds to `common`. */
export function rules(pieces: InlinePieces): Record<Kind, Headers> {
  const { page, embed, editor } = policies(pieces);
  return {
    page: { 'Content-Security-Policy': page, 'Cross-Origin-Opener-Policy': 'same-origin', 'Cache-Control': revalidate },
    embed: { 'Content-Security-Policy': embed, 'Cache-Control': revalidate },
    // Signing in opens a window that answers its opener: no Cross-Origin-Opener-Policy.
    editor: { 'Content-Security-Policy': editor, 'Cache-Control': revalidate },
    hashed: { 'Cache-Control': forever },
  };
}

/** Kind of a file or page by its path from the root of the site, without a leading slash. */
export const kindOf = (path: string): Kind => places.find(({ under }) => path.startsWith(under))?.kind ?? 'page';
