import { SentenceReader, type ReadingState } from './sentence-reader.ts';
import { onVietnameseVoice } from './vietnamese-voice.ts';

/** Lets somebody listen to the script inside; without a Vietnamese voice its buttons stay hidden. Nothing is noted about anyone. */
class ListenScript extends HTMLElement {
  readonly #controls = this.querySelector<HTMLElement>('[data-controls]')!;
  readonly #sentences = [...this.querySelectorAll<HTMLElement>('[data-script] span')];
  /** Where each passage begins. */
  readonly #starts = [...this.querySelectorAll('[data-script] p')].map((passage) => this.#sentences.indexOf(passage.querySelector('span')!));

  connectedCallback() {
    onVietnameseVoice((voice) => {
      const texts = this.#sentences.map(({ textContent }) => textContent);
      const reader = new SentenceReader(texts, voice, { mark: (index) => this.#mark(index), show: (state, failed) => this.#show(state, failed) });
      const goTo = (index: number | undefined) => index !== undefined && reader.goTo(index);
      const acts: Record<string, () => void> = {
        toggle: () => reader.toggle(),
        stop: () => reader.stop(),
        previous: () => goTo(this.#starts.findLast((start) => start < this.#passageStart(reader.at)) ?? 0),
        next: () => goTo(this.#starts.find((start) => start > reader.at)),
      };
      for (const button of this.#buttons()) button.addEventListener('click', () => acts[button.dataset['do']!]?.());
      const speed = this.#controls.querySelector('select')!;
      reader.rate = Number(speed.value);
      speed.addEventListener('change', () => {
        reader.rate = Number(speed.value);
        reader.goTo(reader.at);
      });
      window.addEventListener('pagehide', () => reader.stop());
      this.#controls.hidden = false;
    });
  }

  #buttons = () => this.#controls.querySelectorAll<HTMLButtonElement>('button[data-do]');

  #passageStart = (index: number) => this.#starts.findLast((start) => start <= index) ?? 0;

  #mark(index: number | undefined) {
    this.querySelector('[aria-current]')?.removeAttribute('aria-current');
    const sentence = index === undefined ? undefined : this.#sentences[index];
    sentence?.setAttribute('aria-current', 'true');
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) sentence?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  }

  #show(state: ReadingState, failed: boolean) {
    this.dataset['state'] = state;
    for (const button of this.#buttons()) {
      if (button.dataset['do'] === 'toggle') button.textContent = button.getAttribute(`data-name-${state}`);
      else button.disabled = state === 'stopped';
    }
    // A button that is out of use loses the focus; it goes where the reader goes on.
    if (document.activeElement instanceof HTMLButtonElement && document.activeElement.disabled) this.#controls.querySelector<HTMLElement>('[data-do=toggle]')!.focus();
    const status = this.#controls.querySelector<HTMLElement>('[role=status]')!;
    status.textContent = failed ? status.dataset['failed']! : '';
  }
}

customElements.define('listen-script', ListenScript);
