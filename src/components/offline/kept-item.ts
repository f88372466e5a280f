import type { SetReport } from '../../domain/offline/messages.ts';
import { formatSize } from '../../domain/format/size.ts';
import { keptStrings as strings } from '../../site/offline-strings.ts';

/** A day as people write it: `22/11/2026`. `date`: an ISO date and time. */
const day = (date: string): string => {
  const at = new Date(date);
  return `${at.getDate()}/${at.getMonth() + 1}/${at.getFullYear()}`;
};

const buttonIn = (item: HTMLElement, act: 'save' | 'drop') => item.querySelector<HTMLButtonElement>(`button[value=${act}]`)!;
const sayIn = (item: HTMLElement, words: string) => (item.querySelector('[data-state]')!.textContent = words);

/** A button says what it does; for those who do not see what it stands beside, also to what. */
function label(button: HTMLButtonElement, words: string, title: string) {
  button.textContent = words;
  button.setAttribute('aria-label', strings.of(words, title));
  button.hidden = false;
}

/** Shows of a set what is kept of it, and what can be done. */
export function showSet(item: HTMLElement, { state, date, bytes, missing }: SetReport): void {
  const title = item.dataset['title']!;
  const save = buttonIn(item, 'save');
  const drop = buttonIn(item, 'drop');
  const whole = state === 'whole' && missing === 0;
  save.hidden = whole;
  drop.hidden = state !== 'whole' && state !== 'wanted';
  if (!drop.hidden) label(drop, strings.drop, title);
  if (!whole) label(save, missing === 0 ? strings.saveNothing : (state === 'wanted' ? strings.resume : strings.save)(formatSize(missing)), title);
  sayIn(item, whole ? strings.on(day(date!), formatSize(bytes)) : state === 'wanted' ? strings.part : '');
}

/** While it is fetched, nothing else can be asked of it. */
export function showProgress(item: HTMLElement, bytes: number, of: number): void {
  buttonIn(item, 'drop').hidden = true;
  sayIn(item, strings.progress(formatSize(bytes), formatSize(of)));
}

/** A page that was read, as a line like those of the sets. */
export function visitedItem(template: HTMLTemplateElement, root: string, page: { path: string; title: string; date: string }): HTMLElement {
  const item = (template.content.cloneNode(true) as DocumentFragment).querySelector('li')!;
  const title = page.title.replace(/ – [^–]*$/, '');
  Object.assign(item.dataset, { path: page.path, title });
  const link = item.querySelector('a')!;
  link.href = root + page.path;
  link.textContent = title;
  sayIn(item, strings.read(day(page.date)));
  label(buttonIn(item, 'drop'), strings.drop, title);
  return item;
}
