/** Every address ever published, one a line, sorted; lines are added and never taken out. */
export const listName = 'published-urls.txt';

/** Where an address that moved leads, typed by src/schemas/redirect.ts; items are added and never taken out. */
export const redirectsName = 'redirects.json';

/** Codes printed on paper, typed by src/schemas/short-code.ts; items are added and never taken out. */
export const codesName = 'short-codes.json';

/** The text of the list. Sorted by code unit, so that no machine's language changes the order. */
export const printList = (addresses: Iterable<string>): string => [...new Set(addresses)].sort().map((address) => `${address}\n`).join('');
