import { makeExcerpt } from '../../domain/search/excerpt.ts';
import { readVocabulary } from '../../domain/search/lexicon.ts';
import { nearestNames } from '../../domain/search/nearest-names.ts';
import { search } from '../../domain/search/search.ts';
import type { Suggestion } from '../../domain/search/suggest.ts';
import { wordsFile, type TitlesFile, type WordsFile } from '../../domain/search/vocabulary.ts';
import { fromIndexForm } from '../../domain/text/index-form.ts';
import { openPagefind, type Filters, type PagefindHit } from './pagefind-engine.ts';
import type { ResultOption } from './result-options.ts';

/** What a search of the whole site answers. */
export interface Answer {
  count: number;
  /** The first results, each followed by places inside it. */
  options: ResultOption[];
  offer?: string;
  /** Names like what was typed, when nothing was found. */
  nearest: Suggestion[];
}

/** The search of the whole site; `index` is the address of the index, `root` that of the site. */
export async function openFullSearch(index: string, root: string, titles: TitlesFile) {
  const words = (await (await fetch(index + wordsFile)).json()) as WordsFile;
  // All that every search needs comes at once instead of one after the other.
  for (const file of words.files) document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: index + file }));
  const { engine, filters } = await openPagefind(index);
  const lexicon = readVocabulary(titles, words);

  return {
    /** The values results can be filtered by. */
    filters,
    async find(text: string, chosen: Filters, most: number): Promise<Answer> {
      const { hits, marks, offer } = await search(text, lexicon, engine(chosen));
      const options = await Promise.all(hits.slice(0, most).map((hit) => pageOptions(hit, root, marks)));
      return { count: hits.length, options: options.flat(), nearest: hits.length > 0 ? [] : nearestNames(text, titles), ...(offer && { offer }) };
    },
  };
}

export type FullSearch = Awaited<ReturnType<typeof openFullSearch>>;

/** A page as an option, with its excerpt, and the places inside it that hold the words. */
async function pageOptions(hit: PagefindHit, root: string, marks: Parameters<typeof makeExcerpt>[2]): Promise<ResultOption[]> {
  const { raw_url, content, meta, anchors } = await hit.data();
  const href = root + raw_url.replace(/^\//, '');
  const { pieces, parts } = makeExcerpt(content, anchors, marks);
  const page = { title: fromIndexForm(meta.title ?? '').replace(/\.$/, ''), href, where: [meta.section, meta.place].filter(Boolean).join(' · '), excerpt: pieces };
  return [page, ...(href.includes('#') ? [] : parts).map(({ id, title }) => ({ title, href: `${href}#${id}`, inside: true }))];
}
