import { formatSize } from '../../domain/format/size.ts';
import { offlineStrings } from '../../site/offline-strings.ts';
import { askWorker, openWorker } from './ask-worker.ts';

const outcomes = { done: offlineStrings.ready, broken: offlineStrings.failed, full: offlineStrings.full };

/**
 * Keeps the set `data-set` for days without network, and says how far it is. Begins when the page has nothing else to do; where
 * the reader saves data, only when told to. Says nothing in browsers that keep nothing. `data-worker` is the worker's address.
 */
class OfflineCopy extends HTMLElement {
  connectedCallback() {
    const idle = () => (window.requestIdleCallback ?? setTimeout)(() => void this.#begin());
    if (document.readyState === 'complete') idle();
    else addEventListener('load', idle, { once: true });
  }

  async #begin() {
    const { worker, set } = this.dataset;
    if (!worker || (await openWorker(worker)) !== 'ready') return;
    const { report } = await askWorker({ do: 'report' });
    const { state, missing } = report.sets[set!]!;
    const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
    if (state === 'whole' && missing === 0) this.#say(offlineStrings.ready);
    else if (saving) this.#offer(offlineStrings.offer(formatSize(missing)));
    else await this.#save();
  }

  async #save() {
    this.#say(offlineStrings.loading);
    const { result } = await askWorker({ do: 'save', set: this.dataset['set']! });
    this.#say(outcomes[result]);
  }

  #say(words: string) {
    this.querySelector('[role=status]')!.textContent = words;
  }

  #offer(words: string) {
    const button = this.querySelector('button')!;
    button.textContent = words;
    button.hidden = false;
    button.onclick = () => {
      button.hidden = true;
      void this.#save();
    };
  }
}

customElements.define('offline-copy', OfflineCopy);
