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

export interface Fragment {
  raw_url: string;
  /** Text of the record in index form. */
  content: string;
  meta: { title?: string; name?: string; section?: string; place?: string };
  anchors: Anchor[];
}

/** Values that results must have: `{ section: 'Hướng dẫn' }`. */
export type Filters = Record<string, string>;

/** Pagefind goes on without a part of the index that it could not fetch, and finds nothing there. So failures are counted. */
let failures = 0;
const { fetch } = window;
window.fetch = (...request) => {
  const answer = fetch(...request);
  void answer.then(({ ok }) => ok || failures++, () => failures++);
  return answer;
};

/** Pagefind under `index` as an engine, and the values that results can be filtered by, with counts. */
export async function openPagefind(index: string) {
  const { createInstance } = (await import(/* @vite-ignore */ `${index}pagefind.js`)) as Pagefind;
  const ranking = { metaWeights: { title: titleWeight, name: 0, section: 0, place: 0 } };
  const instance = createInstance({ basePath: index, noWorker: true, ranking, metaCacheTag: '' });
  let exactNow: boolean | undefined;
  const engine = (filters: Filters): Engine<PagefindHit> => ({
    async find(query, exact) {
      if (exact !== exactNow) await instance.options({ exactDiacritics: (exactNow = exact) });
      const before = failures;
      const { results } = await instance.search(query, { filters });
      if (failures > before) throw new Error('A part of the index could not be fetched.');
      return results;
    },
  });
  return { engine, filters: () => instance.filters() };
}
