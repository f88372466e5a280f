/** A code that leads to an entry: printed on paper, read over the phone. Its meaning never changes. */
export interface ShortCode {
  /** A number (`7`) or a short word without tone marks (`vneid`). */
  code: string;
  /** The page it leads to, from the root of the site. */
  to: string;
  /** The day it was given, `YYYY-MM-DD`. */
  since: string;
}

/** Longest code: what a person keeps in mind between the phone and the keyboard. */
export const longestCode = 12;

/** What a code looks like: a number without leading zero, or letters and digits that begin with a letter. */
export const codeForm = new RegExp(`^(?:[1-9][0-9]{0,${longestCode - 1}}|[a-z][a-z0-9]{0,${longestCode - 1}})$`);

/** Whether a code is one of those that every entry has. */
export const isNumber = (code: string): boolean => /^[1-9][0-9]*$/.test(code);

/** The address of a code from the root of the site, as the built page answers it. */
export const codeAddress = (code: string): string => `/q/${code}/`;

/** The number for the next entry: one more than the highest there ever was, so that none is used again. */
export const nextNumber = (codes: readonly Pick<ShortCode, 'code'>[]): number =>
  Math.max(0, ...codes.filter(({ code }) => isNumber(code)).map(({ code }) => Number(code))) + 1;

/** A code as a line of content/short-codes.json, without its comma. */
export const codeLine = ({ code, to, since }: ShortCode): string => `{ "code": "${code}", "to": "${to}", "since": "${since}" }`;

/** The codes of each page, numbers first and lowest first; `follow` leads from the old address of a page to its present one. */
export function codesByPage(codes: readonly ShortCode[], follow: (address: string) => string | null): Map<string, string[]> {
  const pages = new Map<string, string[]>();
  for (const { code, to } of codes) {
    const page = follow(to);
    if (page !== null) (pages.get(page) ?? pages.set(page, []).get(page)!).push(code);
  }
  const rank = (code: string) => (isNumber(code) ? Number(code) : Infinity);
  for (const own of pages.values()) own.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
  return pages;
}
