import { describe, expect, it } from 'vitest';
import { templates } from '../templates.ts';
import { losses, seenText, spaceText } from './cut-text.ts';
import { useBrowser, useTab } from './browser.ts';

useBrowser();
const open = useTab();

const nothing = { sideways: 0, outside: [], cut: [], over: [], unreachable: [] };
/** A screen of 1280×1024 at 400 per cent (SC 1.4.10), and the narrowest phone. */
const rooms = [{ width: 320, height: 256 }, { width: 320, height: 640 }];

describe('nothing is lost', () => {
  it.each(Object.entries(templates))('of %s at 400 %%, and with text spaced out', async (_name, path) => {
    const page = await open(path);
    for (const room of rooms) {
      await page.setViewportSize(room);
      expect(await losses(page), `${room.width}×${room.height}`).toEqual(nothing);
    }
    const before = await seenText(page);
    await spaceText(page);
    expect(await losses(page), 'spaced out').toEqual(nothing);
    expect(await seenText(page)).toBe(before);
  });
});
