import { checkSign } from './check-sign.ts';
import { writeText } from './text-field.ts';
import { cleanText, type Plan } from './plan.ts';

/** The form of addresses made today. Older forms stay readable for ever (tests/fixtures/share-addresses.json). */
export const version = 1;

/**
 * A plan as the part of an address after `#`, which a browser sends to nobody:
 *
 *     1.3xk.c-5_4-40_15-15.20261122-1930.<title>.<place>
 *
 * version, check sign, items with minutes, day and time, two texts. Fields at the end that are empty are left out, so that no
 * full stop stands last, where chat applications take it for the end of a sentence. A later form may add fields after these.
 */
export function encode({ items, date, start, title, place }: Plan): string {
  const when = date.replaceAll('-', '') + (start && `-${start.replace(':', '')}`);
  const fields = [items.map(({ code, minutes }) => `${code}-${minutes}`).join('_'), when, ...[title, place].map((text) => writeText(cleanText(text)))];
  while (fields.at(-1) === '') fields.pop();
  const content = fields.join('.');
  return content && `${version}.${checkSign(content)}.${content}`;
}
