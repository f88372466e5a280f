import type { InlinePieces } from './inline-pieces.ts';
import { policies } from './policies.ts';

export type Headers = Record<string, string>;
export type Kind = 'page' | 'embed' | 'editor' | 'hashed';

/** Where one set of headers holds: every address under a path. */
export interface Rule {
  /** Path from the root of the site, with a slash at its end; empty for the root itself. */
  under: string;
  /** What it adds to `common`. */
  headers: Headers;
}

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

/** Kind of a file or page by its path from the root of the site, without a leading slash. */
export const kindOf = (path: string): Kind => places.find(({ under }) => path.startsWith(under))?.kind ?? 'page';

/** Where the rule of a path holds: one of `places`, or the first folder of the path; empty at the root. */
export const placeOf = (path: string): string => places.find(({ under }) => path.startsWith(under))?.under ?? /^[^/]+\//.exec(path)?.[0] ?? '';

/**
 * The rules of a site, the first that fits an address wins; that of the root is last and fits all. `pieces`: what the pages of
 * each place hold themselves (see placeOf), so that no page may run or wear what stands only in another part of the site.
 */
export function rules(pieces: ReadonlyMap<string, InlinePieces>): Rule[] {
  const unders = new Set([...places.map(({ under }) => under), ...[...pieces.keys()].sort(), '']);
  unders.delete('');
  return [...unders, ''].map((under) => ({ under, headers: headersOf(kindOf(under), pieces.get(under)) }));
}

/** The rule of a path, among those of `rules`. */
export const ruleFor = (all: readonly Rule[], path: string): Rule => all.find(({ under }) => path.startsWith(under))!;

function headersOf(kind: Kind, pieces: InlinePieces = { scripts: [], styles: [] }): Headers {
  if (kind === 'hashed') return { 'Cache-Control': forever };
  const policy = { 'Content-Security-Policy': policies(pieces)[kind], 'Cache-Control': revalidate };
  // Signing in to the editor opens a window that answers its opener, and a chart lives in a stranger's page.
  return kind === 'page' ? { ...policy, 'Cross-Origin-Opener-Policy': 'same-origin' } : policy;
}
