import { walkNodes } from '../markdown/walk-nodes.ts';
import type { Content, EntryFile } from './content.ts';

/** A link in an entry's prose. */
export interface PlacedLink {
  entry: EntryFile;
  /** As written. */
  url: string;
  line: number;
  column: number;
}

/** Every link of the prose: `[…](…)`, `<…>`, and what `[…]: …` defines. */
export function linksOf({ entries }: Content): PlacedLink[] {
  return entries.flatMap((entry) => {
    const links: PlacedLink[] = [];
    if (entry.tree) {
      walkNodes(entry.tree, (node) => {
        if (node.type !== 'link' && node.type !== 'definition') return;
        links.push({ entry, url: node.url, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });
      });
    }
    return links;
  });
}
