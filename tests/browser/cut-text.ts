import type { Page } from 'playwright-core';

/** What a reader loses when there is little room, each thing with its first words; empty lists when nothing is lost. */
export interface Losses {
  /** Pixels that the page scrolls sideways. */
  sideways: number;
  /** Texts that stand outside the screen, and in nothing that scrolls. */
  outside: string[];
  /** Texts that their box cuts off. */
  cut: string[];
  /** Pairs of texts that lie over one another. */
  over: string[];
  /** Boxes that scroll but cannot be reached by key. */
  unreachable: string[];
}

/** SC 1.4.12: lines 1.5 times the letters, 2 after paragraphs, 0.12 between letters, 0.16 between words. By CSSOM, which the page's policy lets pass. */
export const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

/** Looks for losses on the page as it stands. */
export const losses = (page: Page): Promise<Losses> =>
  page.evaluate(() => {
    const words = (element: Element) => `${element.localName} ${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}`;
    /** Kept for screen readers, or the parts of a drawing, whose words the table under it repeats. */
    const unseen = (element: Element) => element.closest('.visually-hidden, svg, select, option, noscript') !== null || !element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).clipPath !== 'none';
    const hiddenAncestor = (element: Element): boolean => unseen(element) || (element.parentElement !== null && getComputedStyle(element.parentElement).clipPath !== 'none');
    const ways = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      return { x: overflowX, y: overflowY };
    };
    const scroller = (element: Element | null): Element | null => (!element || element === document.body ? null : /auto|scroll/.test(ways(element).x) ? element : scroller(element.parentElement));
    const withText = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '') && !hiddenAncestor(element));
    const boxes = withText.flatMap((element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '')
        .flatMap((node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1).map((box) => ({ element, box }));
        }),
    );

    const outside = boxes.filter(({ element, box }) => (box.right > innerWidth + 1 || box.left < -1) && !scroller(element)).map(({ element }) => words(element));
    const cut = [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        const { x, y } = ways(element);
        if (hiddenAncestor(element) || element.matches('input, textarea') || element.textContent.trim() === '') return false;
        return (/hidden|clip/.test(x) && element.scrollWidth > element.clientWidth + 1) || (/hidden|clip/.test(y) && element.scrollHeight > element.clientHeight + 1);
      })
      .map(words);
    /** Lines of one text touch where it is set tight; two texts lie over one another when a third of the lower one is covered. */
    const lines = boxes.sort((one, other) => one.box.top - other.box.top);
    const over = lines.flatMap(({ element, box }, index) => {
      const found: string[] = [];
      for (const next of lines.slice(index + 1)) {
        if (next.box.top >= box.bottom) break;
        const deep = Math.min(box.bottom, next.box.bottom) - next.box.top;
        const wide = Math.min(box.right, next.box.right) - Math.max(box.left, next.box.left);
        const strangers = !element.contains(next.element) && !next.element.contains(element) && getComputedStyle(next.element).position !== 'sticky';
        const pinned = [element, next.element].some((one) => one.closest('.bar') !== null);
        if (strangers && !pinned && wide > 2 && deep > Math.min(box.height, next.box.height) / 3) found.push(`${words(element)} / ${words(next.element)}`);
      }
      return found;
    });
    const unreachable = [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => /auto|scroll/.test(ways(element).x) && element.scrollWidth > element.clientWidth && element.checkVisibility() && element.tabIndex < 0 && !element.matches('input, textarea'))
      .map(words);
    return {
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      outside: [...new Set(outside)],
      cut,
      over: [...new Set(over)],
      unreachable,
    };
  });

/** Every word that can be seen, without the white space between. */
export const seenText = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText.replace(/\s+/g, ''));
