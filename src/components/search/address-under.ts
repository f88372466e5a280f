/** The address of a page, given from the root of the site, under the base path `root`: `/lang-so/`, `/xa/` → `/lang-so/xa/`. */
export const addressUnder = (root: string, url: string): string => root + url.replace(/^\//, '');
