import { formatPhone } from '../../domain/format/phone.ts';
import { searchStrings as strings } from '../../site/strings.ts';
import { combobox } from './combobox.ts';
import { filterFields } from './filter-fields.ts';
import type { Filters } from './pagefind-engine.ts';
import { resultOption, type ResultOption } from './result-options.ts';
import styles from './site-search.css?inline';

/** What is shown below the field. */
export interface SearchScreen {
  query: string;
  status: string;
  options: ResultOption[];
  /** There are more results than these. */
  more?: boolean;
  /** What was perhaps meant. */
  offer?: string;
  /** Only titles were looked through, the whole site not yet, or it could not be. */
  partial?: boolean;
  /** What helps on when nothing was found. */
  nothing?: { nearest: { title: string; href: string }[]; hotlines: [name: string, phone: string][] };
}

const mostHotlines = 3;

interface Events {
  search(): void;
  more(): void;
  filter(filters: Filters): void;
  filterValues(): Promise<Record<string, Record<string, number>>>;
}

export type SearchView = ReturnType<typeof createView>;

/** The part of a search form that its script adds: status, offer, filters, results. */
export function createView(host: HTMLElement, input: HTMLInputElement, events: Events) {
  const status = element('p', { className: 'status' });
  status.setAttribute('role', 'status');
  const list = element('div', { id: `${input.id}-ket-qua`, className: 'results' });
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', strings.results);
  const more = element('button', { type: 'button', className: 'button', textContent: strings.more, onclick: events.more });
  const extra = element('div', { className: 'extra' });
  const filters = filterFields(events.filterValues, events.filter);
  const keys = combobox(input, list);
  clear();
  host.append(status, extra, filters, list, more);
  adoptStyles();

  function clear() {
    status.textContent = '';
    delete status.dataset['query'];
    extra.replaceChildren();
    list.replaceChildren();
    keys.changed();
    list.hidden = more.hidden = filters.hidden = true;
  }

  /** Asks for another query, as if it had been typed. */
  const ask = (query: string) => {
    input.value = query;
    input.focus();
    events.search();
  };

  return {
    query: () => input.value.trim(),
    clear,
    show({ query, status: text, options, more: hasMore = false, offer, partial = false, nothing }: SearchScreen) {
      status.textContent = text;
      // What the list answers, for those who watch it from outside.
      if (partial) delete status.dataset['query'];
      else status.dataset['query'] = query;
      const offered = offer ? [line(strings.offer, element('button', { type: 'button', className: 'button', textContent: offer, onclick: () => ask(offer) }))] : [];
      extra.replaceChildren(...offered, ...(nothing ? nothingFound(nothing, host.dataset['root']!) : []));
      list.replaceChildren(...options.map((option, index) => resultOption(option, `${list.id}-${index}`)));
      list.hidden = options.length === 0;
      more.hidden = !hasMore;
      filters.hidden = partial || (nothing !== undefined && !filters.open);
      keys.changed();
    },
  };
}

function nothingFound({ nearest, hotlines }: NonNullable<SearchScreen['nothing']>, root: string): HTMLElement[] {
  const links = (items: { title: string; href: string }[]) => items.map(({ title, href }) => element('a', { className: 'button', href, textContent: title }));
  return [
    ...(nearest.length > 0 ? [line(strings.nearest, ...links(nearest))] : []),
    line('', ...links([{ title: strings.browse, href: `${root}tim-kiem/#cac-bai` }])),
    ...(hotlines.length > 0 ? [line(strings.hotlines, ...links(hotlines.slice(0, mostHotlines).map(hotlineLink)))] : []),
  ];
}

function hotlineLink([name, phone]: [name: string, phone: string]) {
  const shown = formatPhone(phone);
  return { title: name.includes(phone) || name.includes(shown) ? name : `${name}: ${shown}`, href: `tel:${phone}` };
}

function line(label: string, ...items: HTMLElement[]): HTMLElement {
  const paragraph = element('p', { className: 'line' });
  paragraph.append(...(label ? [label] : []), ...items);
  return paragraph;
}

/** The styles come with the script, so that pages which are only read do not carry them. */
function adoptStyles() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

const element = <K extends keyof HTMLElementTagNameMap>(name: K, properties: Partial<HTMLElementTagNameMap[K]>): HTMLElementTagNameMap[K] =>
  Object.assign(document.createElement(name), properties);
