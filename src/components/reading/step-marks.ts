import { stepMarkStrings as words } from '../../site/reading-strings.ts';
import { adoptStyles } from './adopt-styles.ts';
import { forgotten, keep, keptAt } from './kept.ts';
import { nextStep, readMarks, writeMarks } from './progress.ts';
import css from './step-marks.css?inline';
import { stepPanel } from './step-panel.ts';
import { wakeLock } from './wake-lock.ts';

/**
 * Lets a reader tick the steps of a guide, and finds the ticks again on the next visit. Fetched when the button before the
 * list is pressed, or by itself where ticks are kept for this page (ReadingHead.astro).
 */
function startMarks(opener: HTMLElement, list: HTMLElement): void {
  adoptStyles(css);
  const path = location.pathname;
  const items = [...list.children] as HTMLElement[];
  const texts = items.map((item) => [...item.querySelectorAll('.do, .where, .see')].map(({ textContent }) => textContent).join('\n'));
  const found = readMarks(keptAt(path), texts);
  let done = found.done;
  const panel = stepPanel(items.length);
  const boxes = items.map((item, index) => addBox(item, index + 1));

  function show(news = '') {
    for (const [index, box] of boxes.entries()) {
      box.checked = done.has(index + 1);
      items[index]!.toggleAttribute('data-done', box.checked);
    }
    panel.show(done.size, nextStep(done, items.length), news);
  }

  for (const [index, box] of boxes.entries()) {
    box.addEventListener('change', () => {
      if (box.checked) done.add(index + 1);
      else done.delete(index + 1);
      show(keep(path, writeMarks(done, texts)) ? '' : words.notKept);
    });
  }
  const clear = () => {
    done = new Set();
    show(words.cleared);
  };
  panel.on('clear', () => {
    keep(path, undefined);
    clear();
  });
  document.addEventListener(forgotten, clear);
  panel.on('print', () => print());
  const light = wakeLock((lit, refused) => panel.showLit(lit, refused ? words.notLit : lit ? words.lit : words.unlit));
  panel.on('light', (button) => void light(button.getAttribute('aria-pressed') !== 'true'));

  const pressed = document.activeElement === opener;
  opener.replaceWith(panel.element);
  if (pressed) panel.element.focus();
  // Said a moment after the panel stands there: else it is not read aloud.
  setTimeout(() => show(found.changed ? words.changed : ''));
}

/** Puts the box into the step and gives it. */
function addBox(item: HTMLElement, number: number): HTMLInputElement {
  const label = document.createElement('label');
  label.className = 'mark no-print';
  label.innerHTML = `<input type="checkbox" autocomplete="off">${words.step(number)}`;
  item.lastElementChild!.append(label);
  return label.querySelector('input')!;
}

const start = () => startMarks(document.querySelector('main [data-aid]')!, document.querySelector('main [data-aid] ~ ol')!);
// Fetched by itself, this may come before the end of the list.
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start, { once: true });
else start();
