import { joinOn } from './join-on.ts';
import { NUMBER, readNumber } from './number.ts';
import type { Voice } from './voice.ts';

const begin = '(?<![\\p{L}\\p{N}]|\\p{N}[.,/-])';
const year = '((?:1[89]|20)\\d{2})';
/** Behind these, numbers that look like years count something. */
const counted = '(?! ?(?:người|hộ|đồng|lượt|bản|nhà|phần|ha|kg|km|m²?)(?!\\p{L}))';
const YEARS = new RegExp(`${begin}${year} ?[–/-] ?${year}(?![\\p{L}\\p{N}]|[/-]\\d|[.,]\\d)${counted}`, 'gu');
const NUMBERS = new RegExp(`${begin}(${NUMBER})((?: phần (?:trăm|nghìn))?)(?: ?– ?|-)(${NUMBER})(?![\\p{L}\\p{N}]|[/-]\\p{N})`, 'gu');
const ARROW = new RegExp(`${begin}(${NUMBER}(?: phần trăm)?) ?→ ?(?=\\d)`, 'gu');

/** `2021–2025`, `7–7,5`, `15–20 người`: from one to the other. Years count upwards; two such numbers that do not are no years. */
export function sayRanges(text: string, voice: Voice): string {
  const before = (at: number, all: string) => all.slice(Math.max(0, at - 16), at);
  return text
    .replace(YEARS, (written, from: string, to: string, at: number, all: string) => {
      if (Number(from) >= Number(to)) return written;
      const schoolYear = /năm học $/i.test(before(at, all));
      return `${joinOn(before(at, all), schoolYear ? '' : 'từ năm')}${readNumber(from, voice)} đến ${schoolYear ? '' : 'năm '}${readNumber(to, voice)}`;
    })
    .replace(NUMBERS, (_, from: string, share: string, to: string, at: number, all: string) => `${joinOn(before(at, all), 'từ')}${readNumber(from, voice)}${share} đến ${to}`)
    .replace(ARROW, '$1 đến ');
}
