/**
 * Keeps the screen on while wanted (https://www.w3.org/TR/screen-wake-lock/). The browser lets go when the page is hidden;
 * when it is shown again this asks again. `tell` hears whether it is on, and `false` also when the device refuses or stops it.
 */
export function wakeLock(tell: (lit: boolean, refused: boolean) => void): (wanted: boolean) => Promise<void> {
  let wanted = false;
  let lock: WakeLockSentinel | undefined;

  async function ask() {
    try {
      const next = await navigator.wakeLock.request('screen');
      // Turned off while the device thought about it.
      if (!wanted) return void next.release();
      lock = next;
      next.addEventListener('release', () => {
        if (lock !== next) return;
        lock = undefined;
        if (wanted && document.visibilityState === 'visible') stop();
      });
    } catch {
      // Hidden in the meantime: asked again when the page is back.
      if (wanted && document.visibilityState === 'visible') stop();
    }
  }

  function stop() {
    wanted = false;
    tell(false, true);
  }

  document.addEventListener('visibilitychange', () => {
    if (wanted && !lock && document.visibilityState === 'visible') void ask();
  });

  return async (on) => {
    wanted = on;
    if (on) {
      await ask();
      if (wanted) tell(true, false);
    } else {
      const held = lock;
      lock = undefined;
      tell(false, false);
      await held?.release();
    }
  };
}
