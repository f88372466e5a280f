import { createHash } from 'node:crypto';

/** Sources of a content security policy for what stands in a page itself: `'sha256-…'`. */
export interface InlinePieces {
  scripts: string[];
  styles: string[];
}

/**
 * Hashes of the scripts and styles written into pages (https://www.w3.org/TR/CSP3/#match-element-to-source-list), each once.
 * What is data (`application/ld+json`) is never run and needs none.
 */
export async function inlinePieces(pages: Iterable<string> | AsyncIterable<string>): Promise<InlinePieces> {
  const found = { script: new Set<string>(), style: new Set<string>() };
  for await (const html of pages) {
    for (const [, name, attributes, text] of html.matchAll(/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g)) {
      if (/\ssrc=/.test(attributes!) || /\stype="application\//.test(attributes!)) continue;
      found[name as 'script' | 'style'].add(text!);
    }
  }
  const hashes = (texts: Set<string>) => [...texts].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).sort();
  return { scripts: hashes(found.script), styles: hashes(found.style) };
}
