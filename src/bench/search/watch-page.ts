/** When something first stood on the page: milliseconds of the clock. */
export interface Marks {
  touch?: number;
  useful?: number;
  full?: number;
}

declare global {
  interface Window {
    searchMarks: Marks;
  }
}

/**
 * Runs in the page, before anything else: notes when the link is touched, and the first frame that shows an option, and one
 * with an excerpt when the list answers the whole query.
 */
export function watchPage(query: string): void {
  const marks: Marks = (window.searchMarks = {});
  const mark = (name: keyof Marks) => {
    if (marks[name] !== undefined) return;
    marks[name] = Infinity;
    requestAnimationFrame(() => setTimeout(() => (marks[name] = performance.timeOrigin + performance.now())));
  };
  addEventListener('click', (event) => (marks.touch ??= performance.timeOrigin + event.timeStamp), true);
  new MutationObserver(() => {
    if (document.querySelector('dialog [role=option]')) mark('useful');
    if (document.querySelector('dialog .excerpt') && document.querySelector<HTMLElement>('dialog [role=status]')?.dataset['query'] === query) mark('full');
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-query'] });
}
