import { existsSync, readdirSync } from 'node:fs';

/** Addresses of the pages of every guide and every session of dist/ that are made for a channel: `trinh-chieu`, `to-roi`. */
export const pagesMadeFor = (channel: 'trinh-chieu' | 'to-roi'): string[] =>
  ['huong-dan', 'tap-huan']
    .flatMap((section) => readdirSync(`dist/${section}`).map((slug) => `/${section}/${slug}/`))
    .filter((page) => existsSync(`dist${page}og.png`))
    .map((page) => `${page}${channel}/`);
