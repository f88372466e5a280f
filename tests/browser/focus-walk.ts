import type { Page } from 'playwright-core';

/** What Tab passes on a page, in order, what stands there to be passed, and what is wrong on the way; each thing named for a person. */
export interface Walk {
  stops: string[];
  expected: string[];
  problems: string[];
}

interface Walker extends Walk {
  done: boolean;
  finish(): Walk;
}
declare global {
  interface Window {
    walker: Walker;
  }
}

/**
 * Presses Tab from the top of the page until it leaves it. Each thing is looked at as it has the focus; a closed `details` is opened
 * when the focus is on its summary, so that what is in it is passed too. The page must not move smoothly (`reducedMotion`).
 */
export async function walk(page: Page): Promise<Walk> {
  await page.evaluate(watchFocus);
  for (let presses = 0; presses < 2000; presses += 1) {
    await page.keyboard.press('Tab');
    if (presses % 8 === 7 && (await page.evaluate(() => window.walker.done))) break;
  }
  return page.evaluate(() => window.walker.finish());
}

/** Runs in the page: looks at the focused element each time the Tab key comes up. */
function watchFocus(): void {
  const name = (element: Element) =>
    `<${element.localName}${element.id && `#${element.id}`}> ${(element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 40) || element.getAttribute('name') || ''}`;
  const passed: Element[] = [];
  const problems: string[] = [];
  const own = 'a[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [tabindex]';

  const numbers = (colour: string) => colour.match(/[\d.]+/g)!.map(Number);
  const light = (colour: string) => {
    const [red, green, blue] = numbers(colour).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const groundOf = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return numbers(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor;
  };
  const contrast = (one: string, other: string) => (Math.max(light(one), light(other)) + 0.05) / (Math.min(light(one), light(other)) + 0.05);

  /** SC 2.4.7, 2.4.13: a ring of two pixels or more that stands out from what it lies on. */
  function ringOf(element: Element): string | undefined {
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return `has no ring: ${outlineWidth} ${outlineStyle}`;
    const against = contrast(outlineColor, groundOf(parseFloat(outlineOffset) < 0 ? element : element.parentElement));
    return against < 3 ? `has a ring of contrast ${against.toFixed(1)}` : undefined;
  }

  /** SC 2.4.11, 2.4.12: in sight, and under nothing. */
  function hiddenBy(element: Element): string | undefined {
    const { left, right, top, bottom, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    // Of what scrolls in itself, the place where one writes or reads is in sight.
    const fits = height <= innerHeight && width <= innerWidth && !element.matches('textarea, section');
    if (fits ? top < -1 || bottom > innerHeight + 1 || left < -1 || right > innerWidth + 1 : bottom < 1 || top > innerHeight - 1) return `is out of sight at ${[left, top, right, bottom].map(Math.round).join(' ')}`;
    const [middle, centre] = [(Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2, (Math.max(left, 0) + Math.min(right, innerWidth)) / 2];
    // Letters of a neighbour may reach a few pixels over its line without hiding anything.
    const inside = 6;
    const points = [[centre, middle], [left + inside, middle], [right - inside, middle], [centre, top + inside], [centre, bottom - inside]] as const;
    const over = points
      .filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight)
      .map(([x, y]) => document.elementFromPoint(x, y))
      .find((hit) => hit && hit !== element && !element.contains(hit) && (hit.closest('label') as HTMLLabelElement | null)?.control !== element);
    return over ? `lies under ${name(over)}` : undefined;
  }

  /** SC 2.5.8 asks for 24 px but of links and explained words in running text; what is pressed to make something happen has the 48 px of this site. */
  function smallness(element: HTMLElement): string | undefined {
    const inText = getComputedStyle(element).display === 'inline' && [...element.parentElement!.childNodes].some((node) => node !== element && node.textContent!.trim() !== '');
    const target = element.matches('[type=checkbox], [type=radio]') ? (element.closest('label') ?? element) : element;
    const { width, height } = target.getBoundingClientRect();
    const least = element.matches('button:not(.term), summary, select, textarea, input') ? 47.5 : 24;
    return !inText && (width < least || height < least) ? `is ${Math.round(width)}×${Math.round(height)} px` : undefined;
  }

  const reachable = () => {
    const scrolls = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const over = (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth) || (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight);
      return over && !element.querySelector(own);
    };
    return [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (element) =>
        (element.matches(own) ? element.tabIndex >= 0 && !element.matches(':disabled, [type=hidden]') : scrolls(element)) &&
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.closest('[inert]') &&
        !(element.matches('[type=radio]:not(:checked)') && element.closest('form, fieldset')?.querySelector(`[type=radio][name="${element.getAttribute('name')}"]:checked`)),
    );
  };

  addEventListener('keyup', ({ key }) => {
    const element = document.activeElement as HTMLElement;
    const walker = window.walker;
    if (key !== 'Tab' || walker.done) return;
    if (element === document.body || element === passed[0]) {
      walker.done = passed.length > 0;
      return;
    }
    if (passed.includes(element)) {
      // The parts of a player or of a page in a frame are passed one by one.
      if (!element.matches('audio, video, iframe, [type=date], [type=time]')) problems.push(`${name(element)} is reached twice`);
      return;
    }
    passed.push(element);
    for (const wrong of [ringOf(element), hiddenBy(element), smallness(element)]) if (wrong) problems.push(`${name(element)} ${wrong}`);
    if (element.matches('summary')) (element.parentElement as HTMLDetailsElement).open = true;
  });
  const finish = () => ({ stops: passed.map(name), expected: reachable().map(name), problems });
  window.walker = { stops: [], expected: [], problems, done: false, finish };
}
