import { codeAddress } from '../domain/short-code.ts';

/** Where a built site lives: `https://ten.example`, and the path it hangs under, `/` or `/lang-so/`. */
export interface SitePlace {
  origin: string;
  base: string;
}

/** What the pages of one pack can lead to. */
export interface PackView extends SitePlace {
  /** Files of the built site that are in the pack; `index.html` stands for the pack's own first page. */
  files: ReadonlySet<string>;
  /** Short code of a page, by its address from the root of the site. */
  codeOf: (page: string) => string | undefined;
}

/** The page to open first. Capitals, so that it stands out among the files of a folder. */
export const startFile = 'MO-TRANG-NAY.html';

/** Where a file of the site goes in a pack. All but the first page lie in a folder, so that few things meet the eye. */
export const placeOf = (file: string): string => (file === 'index.html' ? startFile : `trang/${file}`);

/** A file of the site that an address leads to, and the part of it. */
export interface FileAddress {
  file: string;
  /** `#buoc-3`, or nothing. */
  hash: string;
}

/** The file that an address on the page `from` leads to; undefined when it is not of this site. */
export function fileAt(address: string, from: string, { origin, base }: SitePlace): FileAddress | undefined {
  const url = URL.parse(address, `${origin}${base}${from}`);
  if (url?.origin !== origin || !url.pathname.startsWith(base)) return undefined;
  const path = decodeURIComponent(url.pathname.slice(base.length));
  return { file: path === '' || path.endsWith('/') ? `${path}index.html` : path, hash: url.hash };
}

/** The address of a file of the site that stays outside, as one types it: without `https://`, by its short code where it has one. */
export function typedAddress({ file, hash }: FileAddress, { origin, base, codeOf }: PackView): string {
  const path = file.replace(/(^|\/)index\.html$/, '$1');
  const code = codeOf(`/${path}`);
  return withoutScheme(`${origin}${base}${code === undefined ? `${path}${hash}` : codeAddress(code).slice(1, -1)}`);
}

/** `https://vneid.gov.vn/` → `vneid.gov.vn`. */
export const withoutScheme = (address: string): string => address.replace(/^https?:\/\/([^/]+)\/?$/, '$1').replace(/^https?:\/\//, '');
