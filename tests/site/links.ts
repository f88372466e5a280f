import type { Page } from './dist.ts';

/** An address on a page that leads nowhere, with the reason. */
export interface DeadLink {
  page: string;
  href: string;
  why: string;
}

/**
 * Links, anchors and embedded files of a built site that lead nowhere inside it. `base` is the path the site hangs under;
 * a root-relative address outside it counts as dead.
 */
export function deadLinks(pages: Page[], files: string[], base = '/'): DeadLink[] {
  const ids = new Map(pages.map(({ path, $ }) => [path, new Set($('[id]').map((_, element) => $(element).attr('id')!).get())]));
  const known = new Set(files.map((file) => `/${file}`));
  return pages.flatMap(({ path, $ }) =>
    $('[href], [src]')
      .get()
      .flatMap((element): DeadLink[] => {
        const href = $(element).attr('href') ?? $(element).attr('src')!;
        if (/^(https?:|mailto:|tel:)/.test(href)) return [];
        const url = new URL(href, `http://site${base.replace(/\/$/, '')}${path}`);
        if (!url.pathname.startsWith(base)) return [{ page: path, href, why: `outside the base ${base}` }];
        const target = `/${decodeURIComponent(url.pathname.slice(base.length))}`;
        if (!ids.has(target) && !known.has(target)) return [{ page: path, href, why: 'no such page or file' }];
        const anchor = decodeURIComponent(url.hash.slice(1));
        return anchor && !ids.get(target)?.has(anchor) ? [{ page: path, href, why: `no #${anchor} there` }] : [];
      }),
  );
}
