/** An address or a bare host name in running text. */
export interface FoundAddress {
  /** Place in the text, in UTF-16 units. */
  index: number;
  text: string;
  /** `address`: starts with a scheme or `www.`, so that Markdown (GFM) makes a link of it; `host`: a bare name to be typed. */
  kind: 'address' | 'host';
}

const ADDRESS = /(?:https?:\/\/|(?<![\p{L}\d.])www\.)[^\s<>"“”‘’«»]+/giu;
// Ends that scams and sites are met under; any two words glued by a full stop would pass for a host otherwise.
const HOST = /(?<![\p{L}\d@./:_-])(?:[\p{L}\d](?:[\p{L}\d‐‑-]*[\p{L}\d])?\.)+(?:vn|com|net|org|info|top|xyz|cc|co|me|io|online|site|shop|store|vip|club|app|link|live|pro|biz|asia|cn|tk|icu|buzz|click|website|mobi|tv|us|ru|ly|dev)(?![\p{L}\d-]|\.[\p{L}\d])/giu;

/** What every address holds: most texts have none of it, and looking closer costs ten times as much. */
const HINT = /:\/\/|www\.|\.\p{L}/iu;

/** Every address in a text, in order. Closing marks of the sentence are not part of one. */
export function findAddresses(text: string): FoundAddress[] {
  if (!HINT.test(text)) return [];
  const addresses = [...text.matchAll(ADDRESS)].map(({ 0: found, index }): FoundAddress => ({ index, text: found.replace(/[.,;:!?)\]}…*_~]+$/u, ''), kind: 'address' }));
  const blanked = text.replace(ADDRESS, (found) => ' '.repeat(found.length));
  const hosts = [...blanked.matchAll(HOST)].map(({ 0: found, index }): FoundAddress => ({ index, text: found, kind: 'host' }));
  return [...addresses, ...hosts].sort((a, b) => a.index - b.index);
}
