import { describe, expect, it } from 'vitest';
import { templates } from '../templates.ts';
import { useBrowser, useTab } from './browser.ts';

useBrowser();
const open = useTab();

/** Everything on a page that moves by itself or when it changes, pseudo-elements too. */
function moving(): string[] {
  const seconds = (list: string) => list.split(',').map(parseFloat);
  const found = [...document.querySelectorAll('*')].flatMap((element) =>
    [undefined, '::before', '::after', '::backdrop', '::details-content'].flatMap((pseudo) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, pseudo);
      const moves = [
        Math.max(...seconds(transitionDuration)) > 0 && `transition ${transitionDuration}`,
        animationName !== 'none' && `animation ${animationName}`,
        scrollBehavior === 'smooth' && 'smooth scrolling',
      ];
      return moves.filter(Boolean).map((what) => `${element.localName}${element.id && `#${element.id}`}${pseudo ?? ''}: ${what}`);
    }),
  );
  const drawn = [...document.querySelectorAll('animate, animateTransform, animateMotion, set, marquee, blink')].map(({ localName }) => localName);
  return [...found, ...drawn, ...document.getAnimations().map(({ playState }) => `running animation: ${playState}`)];
}

describe('where less motion is asked for', () => {
  it.each(Object.entries(templates))('nothing moves on %s', async (_name, path) => {
    const page = await open(path);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await page.evaluate(moving)).toEqual([]);
  });

  it('what would move elsewhere is seen by this test', async () => {
    const page = await open(templates.guide);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await page.evaluate(moving)).toEqual(['html: smooth scrolling']);
  });

  it('slides and places in a page are reached at once', async () => {
    const page = await open(templates.slides);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.keyboard.press('End');
    expect(await page.evaluate(() => Math.abs(document.querySelector('.slide.end')!.getBoundingClientRect().top))).toBeLessThan(2);
    await open(templates.guide);
    const place = page.locator('#noi-dung a[href^="#"]').first();
    const target = await place.getAttribute('href');
    await place.click();
    expect(await page.evaluate((id) => document.querySelector(id!)!.getBoundingClientRect().top < innerHeight, target)).toBe(true);
  });
});
