import { formatSize } from '../domain/format/size.ts';
import { offlineStrings } from '../site/maker-strings.ts';

/**
 * Lets the browser keep a copy of this part of the site, and says how far it is. Begins when the page has nothing else to do;
 * where the reader saves data, only when told to. Does nothing in browsers without service workers, as inside some chat
 * applications. `data-worker` is the script, `data-facts` a file with its size.
 */
class OfflineCopy extends HTMLElement {
  connectedCallback() {
    if (!('serviceWorker' in navigator) || !('caches' in window)) return;
    const idle = () => (window.requestIdleCallback ?? setTimeout)(() => void this.#begin());
    if (document.readyState === 'complete') idle();
    else addEventListener('load', idle, { once: true });
  }

  async #begin() {
    const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
    // Where the browser keeps no copies (private windows, a host without the worker) there is nothing to say.
    const known = await navigator.serviceWorker.getRegistration().catch(() => undefined);
    const own = new URL('.', new URL(this.dataset['worker']!, location.href)).href;
    if (known?.scope === own || !saving) return this.#register();
    const facts = await fetch(this.dataset['facts']!).then((response) => response.json() as Promise<{ bytes: number }>).catch(() => undefined);
    if (facts) this.#offer(offlineStrings.offer(formatSize(facts.bytes)), () => void this.#register());
  }

  async #register() {
    let controlled = navigator.serviceWorker.controller !== null;
    // Another build has taken over: the page is opened anew, so that all of it is of that one. Its state is in its address.
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (controlled) location.reload();
      controlled = true;
    });
    const registration = await navigator.serviceWorker.register(this.dataset['worker']!, { updateViaCache: 'none' }).catch(() => undefined);
    if (!registration) return;
    registration.addEventListener('updatefound', () => this.#follow(registration));
    this.#follow(registration);
  }

  #follow(registration: ServiceWorkerRegistration) {
    const { installing, waiting, active } = registration;
    if (active) this.#say(offlineStrings.ready);
    if (active && waiting) this.#offer(offlineStrings.renew, () => waiting.postMessage('renew'));
    if (!installing) return;
    if (!active) this.#say(offlineStrings.loading);
    installing.addEventListener('statechange', () => {
      if (installing.state === 'redundant' && !registration.active) this.#say(offlineStrings.failed);
      else this.#follow(registration);
    });
  }

  #say(words: string) {
    this.querySelector('[role=status]')!.textContent = words;
  }

  #offer(words: string, act: () => void) {
    const button = this.querySelector('button')!;
    button.textContent = words;
    button.hidden = false;
    button.onclick = () => {
      button.hidden = true;
      act();
    };
  }
}

customElements.define('offline-copy', OfflineCopy);
