import type { Piece } from '../../domain/search/excerpt.ts';

/** One line of the list of results: a page, or a place inside one. */
export interface ResultOption {
  title: string;
  href: string;
  /** Section and place. */
  where?: string;
  excerpt?: Piece[];
  /** A place inside the page of the result before it. */
  inside?: boolean;
}

/** Results as options of a listbox. Each is a link, so that it can be opened in a new tab, copied and shared. */
export function resultOption({ title, href, where, excerpt, inside }: ResultOption, id: string): HTMLAnchorElement {
  const link = Object.assign(document.createElement('a'), { id, href, className: inside ? 'option inside' : 'option' });
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  link.append(part('title', title));
  if (where) link.append(part('where', where));
  if (excerpt) {
    const text = part('excerpt', '');
    text.append(...excerpt.map((piece) => (piece.marked ? Object.assign(document.createElement('mark'), { textContent: piece.text }) : piece.text)));
    link.append(text);
  }
  return link;
}

const part = (className: string, textContent: string) => Object.assign(document.createElement('span'), { className, textContent });
