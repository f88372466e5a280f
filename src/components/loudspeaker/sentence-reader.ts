export type ReadingState = 'stopped' | 'reading' | 'paused';

/** What the reader tells the page. */
export interface ReadingView {
  /** The sentence being read, undefined for none. */
  mark(index: number | undefined): void;
  show(state: ReadingState, failed: boolean): void;
}

/**
 * Reads sentences one after the other, each as an utterance of its own: Chrome falls silent some fifteen seconds into a long one
 * (https://issues.chromium.org/issues/41294170). Pausing stops for good and starts the sentence anew, for on Android `pause()` does
 * not come back.
 */
export class SentenceReader {
  rate = 1;
  #at = 0;
  /** Grows with every start and stop, so that what an utterance of before reports is not heeded. */
  #turn = 0;
  #state: ReadingState = 'stopped';
  /** Held on to: Chrome forgets an utterance that nobody holds, and then never says that it ended. */
  #utterance: SpeechSynthesisUtterance | undefined;
  readonly #sentences: readonly string[];
  readonly #voice: SpeechSynthesisVoice;
  readonly #view: ReadingView;

  constructor(sentences: readonly string[], voice: SpeechSynthesisVoice, view: ReadingView) {
    this.#sentences = sentences;
    this.#voice = voice;
    this.#view = view;
  }

  get at(): number {
    return this.#at;
  }

  toggle(): void {
    if (this.#state === 'reading') this.#rest('paused');
    else this.#read();
  }

  stop(): void {
    this.#at = 0;
    this.#rest('stopped');
    this.#view.mark(undefined);
  }

  /** Goes on from another sentence, or from the same at another speed. */
  goTo(index: number): void {
    this.#at = index;
    if (this.#state === 'reading') this.#read();
    else if (this.#state === 'paused') this.#view.mark(index);
  }

  #rest(state: ReadingState, failed = false): void {
    this.#turn++;
    speechSynthesis.cancel();
    this.#become(state, failed);
  }

  #become(state: ReadingState, failed = false): void {
    this.#state = state;
    this.#view.show(state, failed);
  }

  #read(): void {
    const turn = ++this.#turn;
    const utterance = new SpeechSynthesisUtterance(this.#sentences[this.#at]);
    Object.assign(utterance, { lang: this.#voice.lang, voice: this.#voice, rate: this.rate });
    utterance.onend = () => turn === this.#turn && this.#next();
    utterance.onerror = ({ error }) => turn === this.#turn && this.#rest('paused', error !== 'interrupted' && error !== 'canceled');
    this.#utterance = utterance;
    this.#become('reading');
    this.#view.mark(this.#at);
    speechSynthesis.cancel();
    // Another page may have left the engine paused.
    speechSynthesis.resume();
    speechSynthesis.speak(this.#utterance);
  }

  #next(): void {
    if (this.#at + 1 >= this.#sentences.length) return this.stop();
    this.#at++;
    this.#read();
  }
}
