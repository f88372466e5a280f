import registry from '../../content/short-codes.json';
import redirects from '../../content/redirects.json';
import { followRedirects } from '../domain/follow-redirects.ts';
import { codesByPage, isNumber } from '../domain/short-code.ts';
import { urls } from '../site/urls.ts';

/** The codes of each page, by its address from the root of the site. The content check vouches for both files. */
const pages = codesByPage(registry, followRedirects(redirects));

/** The codes of an entry, its number first: `['7', 'vneid']`. `page`: the address of its page, with the base path or without. */
export const codesOf = (page: string): string[] => pages.get(page.startsWith(urls.home()) ? `/${page.slice(urls.home().length)}` : page) ?? [];

/** The number of an entry. Refuses a page that has none (Error); the content check names the entry before a build comes here. */
export function codeOf(page: string): string {
  const code = codesOf(page).find(isNumber);
  if (code === undefined) throw new Error(`Unexpected page \`${page}\`: no number in content/short-codes.json leads to it`);
  return code;
}

/** The address that is printed beside an entry and that its QR code holds: `https://lang-so.example/q/7`. */
export const shortAddress = (page: string, site: URL | undefined): string => new URL(urls.short(codeOf(page)), site).href;
