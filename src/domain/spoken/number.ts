import { readDigits, readInteger } from './integer.ts';
import type { Voice } from './voice.ts';

/** Digits with single dots and commas between them, whatever they mean: source of a pattern. */
export const NUMBER = '\\d+(?:[.,]\\d+)*';

const grouped = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const plain = /^\d+(?:,\d+)?$/;
/** Ungrouped numbers longer than this are numbers of accounts, cards, telephones. */
const mostUngrouped = 6;

/**
 * A number as Vietnamese writes it: `1.582`, `7,5`, `-3`. Digits that start with a zero or are many and ungrouped are read one by one
 * (`06`, `19000368`), unless `counted`. What follows no rule is read piece by piece with its signs: `4.0` → `bốn chấm không`.
 */
export function readNumber(written: string, voice: Voice, { counted = false } = {}): string {
  if (/^[-−]/.test(written)) return `âm ${readNumber(written.slice(1), voice, { counted })}`;
  if (!grouped.test(written) && !plain.test(written)) return pieces(written, voice);
  const [whole = '', decimals] = written.replaceAll('.', '').split(',');
  const isCode = decimals === undefined && !counted && (/^0\d/.test(whole) || (whole.length > mostUngrouped && !written.includes('.')));
  const start = isCode ? readDigits(whole) : readInteger(whole, voice);
  return decimals === undefined ? start : `${start} phẩy ${readDecimals(decimals, voice)}`;
}

/** Two digits as a number (`48,12`), more of them or a zero first one by one (`0,7955`, `7,05`). */
const readDecimals = (digits: string, voice: Voice): string => (/^[1-9]\d?$/.test(digits) ? readInteger(digits, voice) : readDigits(digits));

const pieces = (written: string, voice: Voice): string =>
  written
    .split(/([.,])/)
    .map((piece) => (piece === '.' ? 'chấm' : piece === ',' ? 'phẩy' : /^0\d|^\d{7}/.test(piece) ? readDigits(piece) : readInteger(piece, voice)))
    .join(' ');
