import { createSuggest } from '../../domain/search/suggest.ts';
import { titlesFile, type TitlesFile } from '../../domain/search/vocabulary.ts';
import { searchStrings as strings } from '../../site/strings.ts';
import { addressUnder } from './address-under.ts';
import type { Answer, FullSearch } from './full-search.ts';
import type { Filters } from './pagefind-engine.ts';
import { preload } from './preload.ts';
import { createView, type SearchView } from './search-view.ts';

const firstResults = 6;
const suggestions = 6;

/**
 * A search form that answers while one types: titles as soon as their small file is there, then the whole site. It is
 * loaded when the form is first touched. `data-index` is the address of the index, `data-root` that of the site; with
 * `data-keep` the query is kept in the address of the page (`?q=`).
 */
class SiteSearch extends HTMLElement {
  #view!: SearchView;
  #suggest: ReturnType<typeof createSuggest> = () => [];
  #titles: TitlesFile | undefined;
  /** There once the index is there; taken away when it fails, so that it is opened anew. */
  #full: FullSearch | undefined;
  #failed = false;
  #busy = false;
  #again = false;
  #most = firstResults;
  #filters: Filters = {};

  connectedCallback() {
    const form = this.querySelector('form')!;
    const input = form.querySelector('input')!;
    this.#view = createView(this, input, {
      search: () => this.#changed(),
      more: () => {
        this.#most += 10;
        void this.#run();
      },
      filter: (filters) => {
        this.#filters = filters;
        void this.#run();
      },
      filterValues: async () => (await this.#full?.filters()) ?? {},
    });
    input.addEventListener('input', () => this.#changed());
    if ('keep' in this.dataset) {
      form.addEventListener('submit', (event) => event.preventDefault());
      input.value ||= new URLSearchParams(location.search).get('q') ?? '';
    }
    void this.#load().then(() => this.#run());
  }

  async #load() {
    const { index, root } = this.dataset as { index: string; root: string };
    this.#failed = false;
    try {
      // Asked for ahead without a network, the first answer is that old failure.
      const titlesAnswer = await fetch(index + titlesFile).catch(() => fetch(index + titlesFile));
      const titles = (await titlesAnswer.json()) as TitlesFile;
      this.#titles = titles;
      this.#suggest = createSuggest(titles);
      void this.#run();
      preload(index, titles.files);
      const { openFullSearch } = await import('./full-search.ts');
      this.#full = await openFullSearch(index, root, titles);
    } catch {
      this.#failed = true;
    }
  }

  #changed() {
    this.#most = firstResults;
    const query = this.#view.query();
    if ('keep' in this.dataset) history.replaceState(history.state, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    // The network may be back.
    if (this.#failed) void this.#load().then(() => this.#run());
    void this.#run();
  }

  /** Answers what stands in the field. While one search runs, later ones wait, and only the last of them is run. */
  async #run() {
    if (this.#busy) return void (this.#again = true);
    const query = this.#view.query();
    if (!query) return this.#view.clear();
    if (!this.#full || query.length === 1) return this.#showSuggestions(query);
    this.#busy = true;
    this.#again = false;
    const answer = await this.#full.find(query, this.#filters, this.#most).catch(() => undefined);
    this.#busy = false;
    if (this.#again || query !== this.#view.query()) return void this.#run();
    if (answer) return this.#showAnswer(query, answer);
    this.#failed = true;
    this.#full = undefined;
    this.#showSuggestions(query);
  }

  #showSuggestions(query: string) {
    const { root } = this.dataset as { root: string };
    const options = this.#suggest(query, suggestions).map(({ title, url }) => ({ title, href: addressUnder(root, url) }));
    // A single letter is looked for in titles only: it says nothing to the index.
    const whole = this.#full !== undefined;
    const [some, none] = whole ? [strings.oneLetter, strings.oneLetter] : this.#failed ? [strings.titlesOnly, strings.failed] : [strings.suggestions, strings.loading];
    this.#view.show({ query, status: options.length > 0 ? some : none, options, partial: !whole });
  }

  #showAnswer(query: string, { count, keptOnly, options, offer, nearest }: Answer) {
    const { root } = this.dataset as { root: string };
    this.#view.show({
      query,
      status: (keptOnly ? `${strings.keptOnly} ` : '') + (count > 0 ? strings.found(count, query) : strings.nothing(query)),
      options,
      more: count > this.#most,
      ...(offer && { offer }),
      ...(count === 0 && {
        nothing: { nearest: nearest.map(({ title, url }) => ({ title, href: addressUnder(root, url) })), hotlines: this.#titles!.hotlines },
      }),
    });
  }
}

customElements.define('site-search', SiteSearch);
