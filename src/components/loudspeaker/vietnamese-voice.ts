/** A Vietnamese voice of this device, one that needs no network before others: the text then stays on the device. */
function vietnameseVoice(): SpeechSynthesisVoice | undefined {
  const voices = speechSynthesis.getVoices().filter(({ lang }) => /^vi(?:[-_]|$)/i.test(lang));
  return voices.find(({ localService }) => localService) ?? voices[0];
}

/**
 * Calls `found` once, when there is a Vietnamese voice: at once, or later, for browsers load their voices after the page. Never where
 * there is none, nor in Zalo's browser, which has no `speechSynthesis` at all.
 */
export function onVietnameseVoice(found: (voice: SpeechSynthesisVoice) => void): void {
  if (!('speechSynthesis' in window) || !('SpeechSynthesisUtterance' in window)) return;
  let done = false;
  const look = () => {
    const voice = vietnameseVoice();
    if (!voice || done) return;
    done = true;
    found(voice);
  };
  // Safari before 16 has voices from the start and no events.
  (speechSynthesis as Partial<EventTarget>).addEventListener?.('voiceschanged', look);
  look();
}
