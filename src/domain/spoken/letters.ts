import { readDigits } from './integer.ts';

/** Letters as they are named when something is spelt aloud; D is dê so that it is not taken for Đ. */
const NAMES: Record<string, string> = {
  a: 'a', ă: 'á', â: 'ớ', b: 'bê', c: 'xê', d: 'dê', đ: 'đê', e: 'e', ê: 'ê', f: 'ép', g: 'gờ', h: 'hát', i: 'i', j: 'gi', k: 'ca', l: 'lờ', m: 'mờ',
  n: 'en', o: 'o', ô: 'ô', ơ: 'ơ', p: 'pê', q: 'quy', r: 'rờ', s: 'ét', t: 'tê', u: 'u', ư: 'ư', v: 'vê', w: 'vê kép', x: 'ích', y: 'i dài', z: 'dét',
};
const SIGNS: Record<string, string> = { '&': 'và', '.': 'chấm', '-': 'gạch ngang', _: 'gạch dưới', '/': 'gạch chéo', '@': 'a còng' };
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Sign by sign: `CSDL` → `xê ét dê lờ`, `c06` → `xê không sáu`. Tones are not named; a letter of another script stays, in lower case. */
export function spell(text: string): string {
  const signs = [...text.toLowerCase().normalize('NFD').replace(TONE, '').normalize('NFC')];
  return signs.map((sign) => NAMES[sign] ?? SIGNS[sign] ?? (/\d/.test(sign) ? readDigits(sign) : sign)).join(' ').replace(/\s+/g, ' ').trim();
}
