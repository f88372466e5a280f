import type { Engine, Hit } from '../../domain/search/engine.ts';
import type { Anchor } from '../../domain/search/excerpt.ts';
import { titleWeight } from '../../domain/search/weights.ts';

/** The part of Pagefind's browser API that is used here (pagefind 1.6, `pagefind.js`). */
interface Pagefind {
  createInstance(options: { basePath: string; noWorker: boolean; ranking: object; metaCacheTag: string }): {
    options(options: { exactDiacritics: boolean }): Promise<void>;
    search(term: string, options: { filters: Filters }): Promise<{ results: PagefindHit[] }>;
    filters(): Promise<Record<string, Record<string, number>>>;
  };
}

/** A hit that can fetch its page. */
export interface PagefindHit extends Hit {
  data(): Promise<Fragment>;
}

interface Fragment {
  raw_url: string;
  /** Text of the record in index form. */
  content: string;
  meta: { title?: string; section?: string; place?: string };
  anchors: Anchor[];
}

/** Values that results must have: `{ section: 'Hướng dẫn' }`. */
export type Filters = Record<string, string>;

/** Pagefind under `index` as an engine, and the values that results can be filtered by, with counts. */
export async function openPagefind(index: string) {
  const { createInstance } = (await import(/* @vite-ignore */ `${index}pagefind.js`)) as Pagefind;
  const ranking = { metaWeights: { title: titleWeight, section: 0, place: 0 } };
  const instance = createInstance({ basePath: index, noWorker: true, ranking, metaCacheTag: '' });
  let exactNow: boolean | undefined;
  const engine = (filters: Filters): Engine<PagefindHit> => ({
    async find(query, exact) {
      if (exact !== exactNow) await instance.options({ exactDiacritics: (exactNow = exact) });
      return (await instance.search(query, { filters })).results;
    },
  });
  return { engine, filters: () => instance.filters() };
}
