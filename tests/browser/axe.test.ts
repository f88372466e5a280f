import { describe, expect, it } from 'vitest';
import { templates } from '../templates.ts';
import { violations } from './audit.ts';
import { useBrowser, useTab } from './browser.ts';

useBrowser();
const open = useTab();

describe('axe finds nothing', () => {
  it.each(Object.entries(templates))('%s, light and dark', async (_name, path) => {
    const page = await open(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
  });
});
