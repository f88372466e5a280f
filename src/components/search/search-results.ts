/** The part of Pagefind's browser API that is used here (pagefind 1.6, `pagefind.js`). */
interface Pagefind {
  init(): Promise<void>;
  debouncedSearch(query: string, options?: object, wait?: number): Promise<{ results: { data(): Promise<Page> }[] } | null>;
}

interface Page {
  url: string;
  /** Text of the page around the words found, with `<mark>`; made by Pagefind from our own pages. */
  excerpt: string;
  meta: { title?: string; section?: string };
}

const shown = 10;

/** Shows results under the search form as one types, and keeps the query in the address (`?q=`). */
class SearchResults extends HTMLElement {
  #input = document.querySelector<HTMLInputElement>('#o-tim')!;
  #pagefind: Promise<Pagefind> | undefined;

  connectedCallback() {
    this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
    this.#input.addEventListener('focus', () => void this.#load(), { once: true });
    this.#input.addEventListener('input', () => void this.#search(200));
    this.#input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search(0);
    });
    window.addEventListener('popstate', () => {
      this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
      void this.#search(0);
    });
    if (this.#input.value) void this.#search(0);
    else this.#input.focus();
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= import(/* @vite-ignore */ this.dataset['index']!).then(async (pagefind: Pagefind) => {
      await pagefind.init();
      return pagefind;
    });
    return this.#pagefind;
  }

  async #search(wait: number) {
    const query = this.#input.value.trim();
    history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    if (!query) return this.#show('', []);
    try {
      const found = await (await this.#load()).debouncedSearch(query.normalize('NFC'), {}, wait);
      if (!found) return; // A later key press took over.
      const pages = await Promise.all(found.results.slice(0, shown).map((result) => result.data()));
      if (query !== this.#input.value.trim()) return;
      const count = found.results.length;
      this.#show(count === 0 ? `Không thấy gì cho “${query}”. Thử ít chữ hơn, hoặc chọn trong danh sách dưới.` : `${count} kết quả cho “${query}”`, pages);
    } catch {
      this.#show('Không tải được phần tìm kiếm. Hãy thử lại khi có mạng, hoặc chọn trong danh sách dưới.', []);
    }
  }

  #show(status: string, pages: Page[]) {
    this.querySelector('[role=status]')!.textContent = status;
    this.querySelector('ol')!.replaceChildren(
      ...pages.map(({ url, excerpt, meta }) => {
        const item = document.createElement('li');
        const link = Object.assign(document.createElement('a'), { href: url, textContent: meta.title ?? url });
        const text = document.createElement('p');
        text.innerHTML = excerpt;
        const place = Object.assign(document.createElement('p'), { className: 'soft', textContent: meta.section ?? '' });
        item.append(link, place, text);
        return item;
      }),
    );
  }
}

customElements.define('search-results', SearchResults);
