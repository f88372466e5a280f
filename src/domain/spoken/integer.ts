import { wordsOfVoice, type Voice } from './voice.ts';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** Digits one by one, as telephone numbers and codes are read; every other sign is passed over: `1900 0368` → `một chín không không …`. */
export const readDigits = (text: string): string => [...text.matchAll(/\d/g)].map(([digit]) => DIGITS[Number(digit)]).join(' ');

/**
 * A whole number in words: `1005` → `một nghìn không trăm linh năm`, `24` → `hai mươi tư`. Given as digits, because a text may hold
 * more of them than a JavaScript number keeps; over 18 they are read one by one.
 */
export function readInteger(digits: string, voice: Voice): string {
  const significant = digits.replace(/^0+(?=\d)/, '');
  if (significant.length > 18) return readDigits(significant);
  if (significant === '0') return DIGITS[0]!;
  return belowBillions(significant, voice).join(' ');
}

/** What stands before the last nine digits counts billions: `1000000000000` is a thousand of them. */
function belowBillions(digits: string, voice: Voice): string[] {
  const billions = digits.slice(0, -9);
  if (!billions) return groups(digits, voice, false);
  return [...groups(billions, voice, false), 'tỷ', ...groups(digits.slice(-9), voice, true)];
}

/** Up to nine digits in groups of three; `follows`: something was read before, so that the first group says its zeros too. */
function groups(digits: string, voice: Voice, follows: boolean): string[] {
  const names = ['', wordsOfVoice(voice).thousand, 'triệu'];
  const count = Math.ceil(digits.length / 3);
  const padded = digits.padStart(count * 3, '0');
  let begun = follows;
  return Array.from({ length: count }, (_, index) => {
    const group = padded.slice(index * 3, index * 3 + 3);
    if (group === '000') return [];
    const words = hundreds(group, voice, begun);
    begun = true;
    return [...words, names[count - 1 - index]!].filter(Boolean);
  }).flat();
}

function hundreds(group: string, voice: Voice, follows: boolean): string[] {
  const [hundred, ten, one] = [...group].map(Number) as [number, number, number];
  const sayHundred = hundred > 0 || follows;
  const start = sayHundred ? [DIGITS[hundred]!, 'trăm'] : [];
  if (ten === 0) return one === 0 ? start : [...start, ...(sayHundred ? [wordsOfVoice(voice).zeroTens] : []), DIGITS[one]!];
  const tens = ten === 1 ? ['mười'] : [DIGITS[ten]!, 'mươi'];
  return [...start, ...tens, ...(one === 0 ? [] : [afterTens(one, ten)])];
}

/** 21 → mốt but 11 → một; 24 → tư but 14 → bốn; 15 and 25 → lăm. */
function afterTens(one: number, ten: number): string {
  if (one === 5) return 'lăm';
  if (ten > 1 && one === 1) return 'mốt';
  if (ten > 1 && one === 4) return 'tư';
  return DIGITS[one]!;
}
