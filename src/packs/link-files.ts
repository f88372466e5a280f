import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { fileAt, placeOf, type SitePlace } from './pack-view.ts';
import { relativeAddress } from './relative-address.ts';

/** A file that a page loads. */
export interface LoadedFile {
  file: string;
  /** Loaded as a module, which browsers refuse to do from a folder. */
  isModule?: boolean;
}

/** Properties whose address is loaded without a tap, by element. */
const loading: Record<string, string[]> = {
  link: ['href'], script: ['src'], img: ['src', 'srcSet'], source: ['src', 'srcSet'], audio: ['src'], video: ['src', 'poster'], track: ['src'],
  iframe: ['src'], embed: ['src'], object: ['data'], input: ['src'], use: ['href'], image: ['href'],
};

/** Makes a page load its files from the pack, and returns them. Refuses what is loaded from another origin (Error). */
export function linkFiles(tree: Root, file: string, site: SitePlace): LoadedFile[] {
  const found: LoadedFile[] = [];
  visit(tree, 'element', (element) => {
    const { tagName, properties } = element;
    const isModule = tagName === 'script' && properties['type'] === 'module';
    const relink = (address: string) => {
      if (/^(?:#|data:)/.test(address)) return address;
      const target = fileAt(address, file, site);
      if (!target) throw new Error(`${file}: unexpected \`${address}\`, expected a file of this site: a pack loads nothing from the net`);
      found.push({ file: target.file, ...(isModule && { isModule }) });
      return relativeAddress(placeOf(file), placeOf(target.file)) + target.hash;
    };
    for (const name of loading[tagName] ?? []) {
      const value = properties[name];
      if (value !== undefined) properties[name] = name === 'srcSet' ? candidates(value).map(([address, ...size]) => [relink(address!), ...size].join(' ')).join(', ') : relink(String(value));
    }
    // From a folder every file is another origin, and what is asked for by these would be refused.
    delete properties['crossOrigin'];
    delete properties['integrity'];
    if (isModule) makeClassic(element);
  });
  return found;
}

/** `a.webp 480w, b.webp 960w` → [[a.webp, 480w], [b.webp, 960w]]; the parser may hand it over in pieces. */
const candidates = (value: unknown): string[][] => String(value).split(',').map((candidate) => candidate.trim().split(/\s+/));

/** A module waits for the page by itself; a classic script must be told to. */
function makeClassic({ properties }: Element): void {
  delete properties['type'];
  properties['defer'] = true;
}
