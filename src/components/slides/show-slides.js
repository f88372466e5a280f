// Keys, clicker, buttons, progress. Classic and without imports, so that file:// runs it too.
(() => {
  const all = (query = '') => [...document.querySelectorAll(query)];
  const slides = all('.slide');
  const root = document.documentElement;
  let at = 0;

  const show = (index = 0) => {
    at = Math.max(0, Math.min(slides.length - 1, index));
    all('.bar b').forEach((place) => (place.textContent = `${at + 1}`));
    all('progress').forEach((bar) => bar.setAttribute('value', `${at + 1}`));
    // A session put together in the browser lives in the fragment: it stays.
    if (/^(#t|$)/.test(location.hash)) history.replaceState(0, '', `#t${at + 1}`);
  };
  const go = (index = 0) => {
    show(index);
    slides[at]?.scrollIntoView();
  };
  // A slide longer than the screen is read to its end first.
  const turn = (by = 1) => {
    const box = slides[at]?.getBoundingClientRect();
    if (box && (by > 0 ? box.bottom > innerHeight + 9 : box.top < -9)) scrollBy(0, by * innerHeight * 0.7);
    else go(at + by);
  };
  const next = () => turn();
  const back = () => turn(-1);
  const full = () => (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen());
  const black = () => root.toggleAttribute('data-black');
  const acts = new Map(
    Object.entries({ next, back, full, ArrowRight: next, ArrowDown: next, PageDown: next, ' ': next, ArrowLeft: back, ArrowUp: back, PageUp: back, Home: () => go(), End: () => go(slides.length), f: full, b: black, '.': black }),
  );

  onkeydown = (event) => {
    const { key } = event;
    const act = acts.get(key[1] ? key : key.toLowerCase());
    // Links and buttons keep the space bar, the browser its shortcuts.
    if (!act || event.ctrlKey || event.altKey || event.metaKey || document.activeElement?.closest(key === ' ' ? 'a, button' : 'input')) return;
    event.preventDefault();
    if (root.dataset.black === '') black();
    else if (key === ' ' && event.shiftKey) back();
    else act();
  };
  all('.bar button').forEach((button) => (button.onclick = () => acts.get(button.value)?.()));
  onpointerdown = () => root.removeAttribute('data-black');
  onscroll = () => {
    const seen = slides.findLastIndex((slide) => slide.getBoundingClientRect().top < innerHeight / 2);
    if (seen >= 0 && seen !== at) show(seen);
  };

  slides.forEach((slide, index) => (slide.id = `t${index + 1}`));
  all('[data-scripted]').forEach((part) => part.removeAttribute('hidden'));
  const wanted = /^#t(\d+)$/.exec(location.hash);
  if (wanted) go(+(wanted[1] ?? 1) - 1);
})();
