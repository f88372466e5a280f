import { readInteger } from './integer.ts';
import { joinOn } from './join-on.ts';
import type { Voice } from './voice.ts';

const clock = '([01]?\\d|2[0-4])(?: ?(?:giờ|h) ?([0-5]\\d)(?: ?(?:phút|ph|p)(?!\\p{L}))?|:([0-5]\\d)(?::[0-5]\\d)?| ?h(?!\\p{L}))';
const TIME = new RegExp(`(?<![\\p{L}\\p{N}]|\\p{N}[:.,/-])${clock}(?:(?: ?– ?|-)${clock})?(?![\\p{L}\\p{N}]|[:/.,-]\\d)`, 'gu');

/** Times of day: `19h30`, `19 giờ 30`, `7:05`, `8h`, and from one to another: `7h–11h30`. Hours in words (`15 giờ`) are numbers. */
export function sayTimes(text: string, voice: Voice): string {
  const time = (hour: string, minute = '00') => `${readInteger(hour, voice)} giờ${Number(minute) > 0 ? ` ${readInteger(minute, voice)} phút` : ''}`;
  return text.replace(TIME, (...found: unknown[]) => {
    const [, h1, a1, b1, h2, a2, b2, at] = found as [string, string, string?, string?, string?, string?, string?, number?];
    const first = time(h1, a1 ?? b1);
    return h2 ? `${joinOn(text.slice(Math.max(0, at! - 16), at), 'từ')}${first} đến ${time(h2, a2 ?? b2)}` : first;
  });
}
