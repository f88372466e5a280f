import { pageText } from '../../domain/search/page-text.ts';
import type { TitlesFile, WordsFile } from '../../domain/search/vocabulary.ts';
import { addressUnder } from './address-under.ts';
import type { Page } from './full-search.ts';

/**
 * The page of a hit by its title, for days without network: only pages that are kept in this browser, because the others could
 * not be opened. Found by the id of a hit; undefined for what is not kept, or has no title of its own.
 */
export function keptTitles({ pages }: TitlesFile, { ids }: WordsFile, root: string) {
  const known = new Map(ids.split(' ').map((id, index) => [id, pages[index]]));
  return async (id: string): Promise<Page | undefined> => {
    const page = known.get(id);
    if (!page) return undefined;
    const [title, url] = page;
    // A page is kept under its address and what its worker adds as a question.
    const kept = 'caches' in window ? await caches.match(addressUnder(root, url), { ignoreSearch: true }).catch(() => undefined) : undefined;
    return kept && { url, text: pageText(''), meta: { title }, anchors: [] };
  };
}
