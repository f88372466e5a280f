import { element } from './fill-template.ts';

/** Says above the page what of its address could not be read. */
export function showDropped(dropped: readonly string[]): void {
  const notice = document.querySelector<HTMLElement>('.unread')!;
  notice.querySelector('ul')!.replaceChildren(...dropped.map((words) => element('li', {}, words)));
  notice.hidden = dropped.length === 0;
}
