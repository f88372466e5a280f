import { createHash } from 'node:crypto';

/** Sources of a content security policy for what stands in a page itself: `'sha256-…'`. */
export interface InlinePieces {
  scripts: string[];
  styles: string[];
}

/**
 * Hashes of the scripts and styles written into a page (https://www.w3.org/TR/CSP3/#match-element-to-source-list), each once.
 * What is data (`application/ld+json`) is never run and needs none.
 */
export function inlinePieces(html: string): InlinePieces {
  const found = { script: new Set<string>(), style: new Set<string>() };
  for (const [, name, attributes, text] of html.matchAll(/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g)) {
    if (/\ssrc=/.test(attributes!) || /\stype="application\//.test(attributes!)) continue;
    found[name as 'script' | 'style'].add(text!);
  }
  const hashes = (texts: Set<string>) => [...texts].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).sort();
  return { scripts: hashes(found.script), styles: hashes(found.style) };
}

/** The pieces of two pages, each once, in one order. */
export function joinPieces(some: InlinePieces = { scripts: [], styles: [] }, more: InlinePieces): InlinePieces {
  const join = (kind: keyof InlinePieces) => [...new Set([...some[kind], ...more[kind]])].sort();
  return { scripts: join('scripts'), styles: join('styles') };
}
