import { makeExcerpt, type Anchor } from '../../domain/search/excerpt.ts';
import { readVocabulary } from '../../domain/search/lexicon.ts';
import { pageText, type PageText } from '../../domain/search/page-text.ts';
import { phraseFactor, wholePhrase } from '../../domain/search/phrase-run.ts';
import type { Scored } from '../../domain/search/find-reading.ts';
import type { QueryWord } from '../../domain/search/query-word.ts';
import { nearestNames } from '../../domain/search/nearest-names.ts';
import { search } from '../../domain/search/search.ts';
import type { Suggestion } from '../../domain/search/suggest.ts';
import { wordsFile, type TitlesFile, type WordsFile } from '../../domain/search/vocabulary.ts';
import { fromIndexForm } from '../../domain/text/index-form.ts';
import { addressUnder } from './address-under.ts';
import { keptTitles } from './kept-titles.ts';
import { openPagefind, type Filters, type Fragment, type PagefindHit } from './pagefind-engine.ts';
import type { ResultOption } from './result-options.ts';

/** The first pages are looked at again when their text is there; further ones when none of these holds the query in a row. */
const looked = 6;
const lookedFurther = 12;
/** Without network most pages cannot be had, and those that can may stand far down. */
const lookedWithout = 80;

/** What a search of the whole site answers. */
export interface Answer {
  count: number;
  /** Some pages could not be fetched: only those that this browser keeps are among the results. */
  keptOnly?: true;
  /** The first results, each followed by places inside it. */
  options: ResultOption[];
  offer?: string;
  /** Names like what was typed, when nothing was found. */
  nearest: Suggestion[];
}

/** The search of the whole site; `index` is the address of the index, `root` that of the site. */
export async function openFullSearch(index: string, root: string, titles: TitlesFile) {
  const [words, { engine, filters }] = await Promise.all([fetch(index + wordsFile).then((response) => response.json() as Promise<WordsFile>), openPagefind(index)]);
  const lexicon = readVocabulary(titles, words);
  const pages = new Map<string, Promise<Page>>();

  /** The page of a hit, read once. */
  const page = (hit: PagefindHit): Promise<Page> => {
    const known = pages.get(hit.id) ?? readPage(hit);
    pages.set(hit.id, known);
    known.catch(() => pages.delete(hit.id));
    return known;
  };

  const titleOf = keptTitles(titles, words, root);

  /** Hits with their pages, and how well these hold the query in a row. A page that cannot be fetched is there with its title, if this browser keeps it. */
  const lookAt = async (hits: Scored<PagefindHit>[], query: QueryWord[]) => {
    const read = await Promise.all(hits.map(({ hit }) => page(hit).catch(() => titleOf(hit.id))));
    return read.map((found, index) => ({ page: found, factor: found ? phraseFactor(found.text.words.flat(), query) : 0, score: hits[index]!.score }));
  };

  return {
    /** The values results can be filtered by. */
    filters,
    async find(text: string, chosen: Filters, most: number): Promise<Answer> {
      const { hits, words: query, marks, offer } = await search(text, lexicon, engine(chosen));
      const read = await lookAt(hits.slice(0, Math.max(most, looked)), query);
      if (!read.some(({ factor }) => factor >= wholePhrase)) read.push(...(await lookAt(hits.slice(read.length, lookedFurther), query)));
      const keptOnly = read.some(({ page }) => page === undefined);
      if (keptOnly) read.push(...(await lookAt(hits.slice(read.length, lookedWithout), query)));
      const found = read.flatMap(({ page, score, factor }) => (page ? [{ page, score: score * factor }] : []));
      if (keptOnly && found.length === 0) throw new Error('The pages that were found could not be fetched.');
      const options = found.sort((a, b) => b.score - a.score).slice(0, most).flatMap((one) => pageOptions(one.page, root, marks));
      const count = keptOnly ? found.length : hits.length;
      return { count, options, nearest: count > 0 ? [] : nearestNames(text, titles), ...(keptOnly && { keptOnly }), ...(offer && { offer }) };
    },
  };
}

export type FullSearch = Awaited<ReturnType<typeof openFullSearch>>;

/** What is shown of a hit. */
export interface Page {
  url: string;
  text: PageText;
  meta: Fragment['meta'];
  anchors: Anchor[];
}

async function readPage(hit: PagefindHit): Promise<Page> {
  const { raw_url, content, meta, anchors } = await hit.data();
  return { url: raw_url, text: pageText(content), meta, anchors };
}

/** A page as an option, with its excerpt, and the places inside it that hold the words. */
function pageOptions({ url, text, meta, anchors }: Page, root: string, marks: QueryWord[][]): ResultOption[] {
  const href = addressUnder(root, url);
  const { pieces, parts } = makeExcerpt(text, anchors, marks);
  const page = { title: fromIndexForm(meta.title ?? meta.name ?? '').replace(/\.$/, ''), href, where: [meta.section, meta.place].filter(Boolean).join(' · '), excerpt: pieces };
  return [page, ...(href.includes('#') ? [] : parts).map(({ id, title }) => ({ title, href: `${href}#${id}`, inside: true }))];
}
