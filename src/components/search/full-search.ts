import { makeExcerpt } from '../../domain/search/excerpt.ts';
import { readVocabulary } from '../../domain/search/lexicon.ts';
import { pageText } from '../../domain/search/page-text.ts';
import { phraseFactor } from '../../domain/search/phrase-run.ts';
import type { QueryWord } from '../../domain/search/query-word.ts';
import { nearestNames } from '../../domain/search/nearest-names.ts';
import { search } from '../../domain/search/search.ts';
import type { Suggestion } from '../../domain/search/suggest.ts';
import { wordsFile, type TitlesFile, type WordsFile } from '../../domain/search/vocabulary.ts';
import { fromIndexForm } from '../../domain/text/index-form.ts';
import { openPagefind, type Filters, type PagefindHit } from './pagefind-engine.ts';
import type { ResultOption } from './result-options.ts';

/** The first pages are looked at again when their text is there. */
const looked = 6;

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
      const { hits, words: query, marks, offer } = await search(text, lexicon, engine(chosen));
      const pages = await Promise.all(hits.slice(0, Math.max(most, looked)).map(readPage));
      const first = pages.slice(0, looked).map((page) => ({ page, score: page.score * phraseFactor(page.text.words.flat(), query) }));
      const ordered = [...first.sort((a, b) => b.score - a.score).map(({ page }) => page), ...pages.slice(looked)];
      const options = ordered.slice(0, most).flatMap((page) => pageOptions(page, root, marks));
      return { count: hits.length, options, nearest: hits.length > 0 ? [] : nearestNames(text, titles), ...(offer && { offer }) };
    },
  };
}

export type FullSearch = Awaited<ReturnType<typeof openFullSearch>>;

/** Fetches the page of a hit. */
async function readPage({ hit, score }: { hit: PagefindHit; score: number }) {
  const { raw_url, content, meta, anchors } = await hit.data();
  return { url: raw_url, text: pageText(content), meta, anchors, score };
}

/** A page as an option, with its excerpt, and the places inside it that hold the words. */
function pageOptions({ url, text, meta, anchors }: Awaited<ReturnType<typeof readPage>>, root: string, marks: QueryWord[][]): ResultOption[] {
  const href = root + url.replace(/^\//, '');
  const { pieces, parts } = makeExcerpt(text, anchors, marks);
  const page = { title: fromIndexForm(meta.title ?? meta.name ?? '').replace(/\.$/, ''), href, where: [meta.section, meta.place].filter(Boolean).join(' · '), excerpt: pieces };
  return [page, ...(href.includes('#') ? [] : parts).map(({ id, title }) => ({ title, href: `${href}#${id}`, inside: true }))];
}
