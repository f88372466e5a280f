import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** A host that is nowhere: what a page asks of it comes from a folder, and of any other host nothing comes. */
const origin = 'http://lang-so.invalid';

/** Lets a page of a browser read a built site that hangs under `base` from its folder, without a server; gives the origin. */
export async function folderAsSite(page: Page, folder: string, base: string): Promise<string> {
  await page.route('**/*', (route) => {
    const { origin: asked, pathname } = new URL(route.request().url());
    const inside = asked === origin && pathname.startsWith(base);
    const path = decodeURIComponent(pathname.slice(base.length));
    return inside ? route.fulfill({ path: join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path) }) : route.abort();
  });
  return origin;
}
