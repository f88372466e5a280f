/** Path of an address under `base`, as a page is kept: without what is asked (`?zarsrc=30`) and without `index.html`; undefined for another site. */
export function pathUnder(base: string, address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const whole = origin + pathname;
  return whole.startsWith(base) ? whole.slice(base.length).replace(/(^|\/)index\.html$/, '$1') : undefined;
}

/** Named by its content: under one name never anything else, in whichever build. */
export const isHashed = (path: string): boolean => /^(?:_astro|anh)\//.test(path);

export const isIndex = (path: string): boolean => path.startsWith('pagefind/');

/** The editor, data and recordings go past the worker: they must be fresh, or are too large to keep. So does what is no page of its own. */
export const isLeftAlone = (path: string): boolean => /^(?:bien-tap|du-lieu|am-thanh)\/|\.(?:zip|pdf|csv|json|xlsx|xml|txt|ssml)$|^(?:sw\.js|404\.html)$/.test(path) && !isIndex(path);

/** Scripts that a page names, also those it loads only when they are needed. */
export const scriptsOf = (html: string): string[] => [...html.matchAll(/_astro\/[\w.@-]+\.js/g)].map(([path]) => path);

/** Of a picture in several sizes and formats (`anh/cho-que-1a2b3c4d5e-720.avif`) what all have in common; undefined for other files. */
export const pictureOf = (path: string): string | undefined => /^(anh\/.*-)\d+\.\w+$/.exec(path)?.[1];
