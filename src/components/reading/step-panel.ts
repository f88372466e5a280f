import { stepMarkStrings as words } from '../../site/reading-strings.ts';

/** What stands above the steps: how many are done, where to go on, and the other aids. */
export interface StepPanel {
  element: HTMLElement;
  on(name: 'light' | 'print' | 'clear', act: (button: HTMLElement) => void): void;
  /** `next` is the number of the step to go on with. */
  show(done: number, next: number | undefined, news: string): void;
  showLit(lit: boolean, news: string): void;
}

/** Makes it for `count` steps, whose ids are `buoc-1` and so on. */
export function stepPanel(count: number): StepPanel {
  const element = document.createElement('section');
  element.className = 'step-marks no-print';
  element.tabIndex = -1;
  element.setAttribute('aria-label', words.title);
  const light = 'wakeLock' in navigator ? `<button class="button" type="button" name="light" aria-pressed="false">${words.stayLit}</button>` : '';
  element.innerHTML = `
    <div role="status"><p class="count"></p><p class="news"></p></div>
    <progress max="${count}" value="0" aria-label="${words.progress}"></progress>
    <p class="next" hidden><a class="button"></a></p>
    <p class="row">${light}<button class="button" type="button" name="print">${words.print}</button><button class="button" type="button" name="clear">${words.clear}</button></p>
    <p class="small soft">${words.private}</p>`;
  const find = <Found extends HTMLElement>(selector: string) => element.querySelector<Found>(selector)!;
  const say = (selector: string, text: string) => {
    // What stays as it was is not said again.
    if (find(selector).textContent !== text) find(selector).textContent = text;
  };

  return {
    element,
    on(name, act) {
      const button = element.querySelector<HTMLElement>(`[name=${name}]`);
      button?.addEventListener('click', () => act(button));
    },
    show(done, next, news) {
      say('.count', words.done(done, count));
      say('.news', news);
      find<HTMLProgressElement>('progress').value = done;
      find('.next').hidden = next === undefined;
      const link = find<HTMLAnchorElement>('.next a');
      link.textContent = next === undefined ? '' : words.goTo(next);
      link.href = `#buoc-${next}`;
    },
    showLit(lit, news) {
      find('[name=light]').setAttribute('aria-pressed', String(lit));
      say('.news', news);
    },
  };
}
