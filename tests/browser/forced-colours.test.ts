import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { templates } from '../templates.ts';
import { useBrowser, useTab } from './browser.ts';
import { openDialog } from './search-form.ts';

useBrowser();
const open = useTab({ forcedColors: 'active' });

/** Where the device chooses the colours (high contrast in Windows), grounds and shadows go: edges, lines and words must say the same. */
const lost = (page: Page) =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    const name = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''} ${element.textContent!.trim().replace(/\s+/g, ' ').slice(0, 40)}`;
    const shown = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility() && !element.matches('.visually-hidden'));
    const isLine = (style: string, width: string, colour: string) => style !== 'none' && parseFloat(width) >= 1 && !/^rgba\(.*, 0\)$/.test(colour);
    const framed = (element: Element) => {
      const { borderTopStyle, borderTopWidth, borderTopColor, borderBottomStyle, borderBottomWidth, borderBottomColor } = getComputedStyle(element);
      return isLine(borderTopStyle, borderTopWidth, borderTopColor) || isLine(borderBottomStyle, borderBottomWidth, borderBottomColor);
    };
    const underlined = (element: Element) => getComputedStyle(element).textDecorationLine.includes('underline');
    const unframed = (selector: string) => shown(selector).filter((element) => !framed(element) && !underlined(element)).map(name);
    return {
      /** The tools of the bar at the top are bare words or a picture in any colours, as the links beside them are. */
      controls: unframed('.button, button:not(.tool), select, textarea, input:not([type=checkbox], [type=radio])'),
      boxes: unframed('main aside, li[id^="buoc-"], .task, .cards > article'),
      current: shown('header a[aria-current]').filter((element) => !underlined(element) && !framed(element)).map(name),
      /** A bar is told from the ground by its own edge, and has its value beside it in words. */
      charts: shown('main svg[role=img]').flatMap((chart) => {
        const bars = [...chart.querySelectorAll('.value')];
        const bare = [...bars, ...chart.querySelectorAll('.track, circle')].filter((shape) => ['none', ''].includes(getComputedStyle(shape).stroke));
        const wordless = bars.filter((bar) => !/\d/.test(bar.parentElement!.querySelector('text.number')?.textContent ?? ''));
        return [...bare, ...wordless].map((shape) => `${shape.outerHTML.slice(0, 60)} in ${name(chart)}`);
      }),
      /** Nothing keeps colours of its own against the reader's. */
      own: shown('body *').filter((element) => getComputedStyle(element).forcedColorAdjust === 'none').map(name),
    };
  });

describe('with the colours of the device', () => {
  it.each(Object.entries(templates))('%s keeps its edges, its marks and the words of its charts', async (_name, path) => {
    const page = await open(path);
    expect(await lost(page)).toEqual({ controls: [], boxes: [], current: [], charts: [], own: [] });
  });

  it.each([templates.commune, templates.indicator])('%s: a bar is not of the colour of its track', async (path) => {
    const page = await open(path);
    const same = await page.locator('main svg[role=img] g').evaluateAll((groups) => groups.filter((group) => {
      const [track, value] = ['.track', '.value'].map((part) => group.querySelector(part));
      return track && value && getComputedStyle(track).fill === getComputedStyle(value).fill;
    }).length);
    expect(await page.locator('main svg[role=img] .value').count()).toBeGreaterThan(0);
    expect(same).toBe(0);
  });

  it('the search shows which result is chosen', async () => {
    const page = await open(templates.guide);
    const { ask, options } = await openDialog(page);
    await ask('lừa đảo');
    const drawn = () => options.first().evaluate((option) => {
      const { outlineStyle, outlineWidth, borderTopColor, backgroundColor } = getComputedStyle(option);
      return [outlineStyle, outlineWidth, borderTopColor, backgroundColor].join(' ');
    });
    const before = await drawn();
    await page.keyboard.press('ArrowDown');
    expect(await drawn()).not.toBe(before);
    expect(await drawn()).toMatch(/^solid [2-9]px/);
  });
});
