/** What a made-up speech engine offers. */
export interface FakeSpeech {
  /** `none`: the browser cannot speak at all. */
  voices: { lang: string; local?: boolean; name?: string }[] | 'none';
  /** Milliseconds until the voices are there. */
  late?: number;
}

/**
 * Runs in the page before its own scripts. What is asked of the engine is written down in `window.log`; `window.finish()` ends the
 * sentence that was asked for last, as the engine would, even when it has been cancelled since.
 */
export function fakeSpeech({ voices, late = 0 }: FakeSpeech): void {
  if (voices === 'none') {
    Reflect.deleteProperty(window, 'speechSynthesis');
    Reflect.deleteProperty(Window.prototype, 'speechSynthesis');
    Reflect.deleteProperty(window, 'SpeechSynthesisUtterance');
    return;
  }
  const log: string[] = [];
  let current: { onend?: () => void; onerror?: (event: object) => void } | undefined;
  let ready = late === 0;
  const made = voices.map(({ lang, local = false, name = '' }) => ({ lang, localService: local, name, default: false, voiceURI: name }));
  const engine = Object.assign(new EventTarget(), {
    getVoices: () => (ready ? made : []),
    cancel: () => log.push('cancel'),
    resume: () => undefined,
    speak: (utterance: { voice: { name: string }; lang: string; rate: number; text: string }) => {
      current = utterance as never;
      log.push(`speak ${utterance.voice.name} ${utterance.lang} ${utterance.rate} ${utterance.text}`);
    },
  });
  if (!ready) {
    setTimeout(() => {
      ready = true;
      engine.dispatchEvent(new Event('voiceschanged'));
    }, late);
  }
  class Utterance {
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  Object.defineProperty(window, 'speechSynthesis', { value: engine, configurable: true });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
  const finish = (how: 'end' | 'error') => (how === 'end' ? current?.onend?.() : current?.onerror?.({ error: 'synthesis-failed' }));
  Object.assign(window, { log, finish });
}
