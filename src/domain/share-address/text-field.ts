/** A text as base64url of UTF-8 (RFC 4648, section 5), without padding. */
export const writeText = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text))).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

/** The text of a field as far as it can be read, and whether that was all of it. */
export function readText(field: string): { text: string; whole: boolean } {
  const valid = /^[\w-]*/.exec(field)![0];
  // A single sign of base64 is less than a byte.
  const usable = valid.length % 4 === 1 ? valid.slice(0, -1) : valid;
  const bytes = Uint8Array.from(atob(usable.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
  const text = new TextDecoder().decode(bytes);
  const broken = text.indexOf('\uFFFD');
  return { text: broken < 0 ? text : text.slice(0, broken), whole: broken < 0 && usable === field };
}
