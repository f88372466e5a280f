/** Longest address that is read at all. */
const longest = 4000;

/**
 * The fragment of an address as it was before chat applications handled it: signs written as `%2E`, once or twice, are put
 * back; what they hang on to its end (`&fbclid=…`, a bracket, a full stop) goes.
 */
export function restore(text: string): string {
  let plain = text.slice(0, longest).replace(/^#/, '');
  for (let times = 0; times < 3 && plain.includes('%'); times++) plain = plain.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return plain.trim().replace(/[&?#\s].*$/s, '').replace(/[^\w-]+$/, '');
}
