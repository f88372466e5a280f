import type { OfflineReport, OfflineRequest } from '../../domain/offline/messages.ts';
import { formatSize } from '../../domain/format/size.ts';
import { keptStrings as strings } from '../../site/offline-strings.ts';
import { askWorker, openWorker } from './ask-worker.ts';
import { showProgress, showSet, visitedItem } from './kept-item.ts';

/**
 * What is kept on this device, and the buttons that save and delete. `data-worker` is the worker's address (none: it is switched
 * off), `data-here` that of this page, `data-root` that of the site. Shown in place of a page that is not kept, it says so.
 */
class KeptPage extends HTMLElement {
  #busy = false;

  connectedCallback() {
    const { here, worker } = this.dataset as { here: string; worker?: string };
    if (location.pathname !== here) this.#showNotKept();
    this.#part('button[name=retry]').addEventListener('click', () => location.reload());
    this.#part('button[name=clear]').addEventListener('click', () => void this.#act({ do: 'clear' }, strings.cleared));
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>('li button');
      if (button) void this.#onItem(button.closest('li')!, button.value as 'save' | 'drop');
    });
    void (worker ? this.#begin(worker) : Promise.resolve()).finally(() => (this.dataset['ready'] = ''));
  }

  async #begin(worker: string) {
    this.#say(strings.preparing);
    const state = await openWorker(worker);
    if (state !== 'ready') return this.#say(strings[state]);
    const { report } = await askWorker({ do: 'report' });
    this.#show(report);
    this.#say('');
    // What is hidden takes no focus.
    this.dataset['ready'] = '';
    const wanted = new URLSearchParams(location.search).get('luu');
    if (wanted) this.#bringUp(wanted);
  }

  #showNotKept() {
    const notice = this.#part('.not-kept');
    notice.hidden = false;
    document.title = document.querySelector('h1')!.textContent = strings.notKept;
    document.querySelector<HTMLElement>('.lead')!.hidden = true;
    this.#part('.not-kept b').textContent = decodeURI(location.pathname);
  }

  /** Kept sets stand above, the others where the page has them. */
  #show({ sets, visited }: OfflineReport) {
    const kept = this.#part('.kept ul');
    const items = [...this.querySelectorAll<HTMLElement>('li[data-set]')];
    let bytes = 0;
    for (const item of items) {
      const set = sets[item.dataset['set']!];
      if (!set) continue;
      showSet(item, set);
      item.dataset['home'] ??= item.parentElement!.id;
      const has = set.state === 'whole' || set.state === 'wanted';
      const list = has ? kept : this.#part(`#${item.dataset['home']}`);
      if (item.parentElement !== list) list.append(item);
      if (has) bytes += set.bytes - set.missing;
    }
    const pages = visited.map((page) => visitedItem(this.#part('template') as HTMLTemplateElement, this.dataset['root']!, page));
    this.#part('.visited ul').replaceChildren(...pages);
    this.#part('.visited').hidden = pages.length === 0;
    this.#part('.summary').textContent = strings.summary(kept.children.length + pages.length, formatSize(bytes + visited.reduce((sum, page) => sum + page.bytes, 0)));
    this.#part('.kept').hidden = false;
    this.#part('button[name=clear]').hidden = kept.children.length + pages.length === 0;
  }

  async #onItem(item: HTMLElement, act: 'save' | 'drop') {
    const { set, path, title } = item.dataset as { set?: string; path: string; title: string };
    if (act === 'save') return this.#save(item, set!, title);
    // The keyboard goes on where the deleted line was.
    const next = (item.nextElementSibling ?? item.previousElementSibling)?.querySelector<HTMLElement>('button[value=drop]');
    const request: OfflineRequest = set ? { do: 'drop', set } : { do: 'forget', path };
    const place = path === undefined ? undefined : next?.closest<HTMLElement>('li')?.dataset['path'];
    await this.#act(request, strings.dropped(title));
    const again = place === undefined ? next : this.querySelector<HTMLElement>(`li[data-path="${CSS.escape(place)}"] button[value=drop]`);
    (again ?? this.#part('.kept h2')).focus();
  }

  async #save(item: HTMLElement, set: string, title: string) {
    if (this.#busy) return;
    // Asked for only here: the browser then does not throw away by itself what its reader saved.
    void navigator.storage?.persist?.().catch(() => false);
    this.#say(strings.started(title));
    const result = await this.#act({ do: 'save', set }, strings.done(title), (bytes, of) => showProgress(item, bytes, of));
    if (result === 'broken' || result === 'full') this.#say(strings[result](title));
    [...item.querySelectorAll<HTMLElement>('button:not([hidden])')].at(0)?.focus();
  }

  /** Asks the worker and shows what is kept then. */
  async #act(request: OfflineRequest, words: string, told?: (bytes: number, of: number) => void) {
    if (this.#busy) return undefined;
    this.#busy = true;
    try {
      const { result, report } = await askWorker(request, told);
      this.#show(report);
      this.#say(words);
      return result;
    } catch {
      this.#say(strings.lost);
      return undefined;
    } finally {
      this.#busy = false;
    }
  }

  #bringUp(set: string) {
    const item = this.querySelector<HTMLElement>(`li[data-set="${CSS.escape(set)}"]`);
    item?.classList.add('wanted');
    item?.scrollIntoView({ block: 'center' });
    item?.querySelector<HTMLElement>('button:not([hidden])')?.focus({ preventScroll: true });
  }

  #say(words: string) {
    this.#part('[role=status]').textContent = words;
  }

  #part = (selector: string) => this.querySelector<HTMLElement>(selector)!;
}

customElements.define('kept-page', KeptPage);
