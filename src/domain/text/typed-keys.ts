import { isSyllable } from './syllable.ts';
import { oldToneStyle } from './tone-style.ts';

// In the order of the VNI keys 1 to 5, and of the Telex keys that mean the same (0 and z: no tone).
const TONES = '\u0301\u0300\u0309\u0303\u0323';
const TELEX_TONES = 'zsfrxj';

// What the VNI vowel keys may do, the likeliest first; which one the writer meant shows in the syllable it makes.
const VOWEL_KEYS: Record<string, [string, string][]> = {
  '': [['', '']],
  6: [['a', 'â'], ['e', 'ê'], ['o', 'ô']],
  7: [['uo', 'ươ'], ['o', 'ơ'], ['u', 'ư']],
  77: [['uo', 'ươ']],
  8: [['a', 'ă']],
};

/**
 * A toneless syllable with the tone on the letter that carries it in the old style: the last vowel with a mark of its own (`ươ`,
 * `iê`), else the last before a final consonant, else the first of two and the middle of three. The u of qu and i of gia are none.
 */
function withTone(syllable: string, tone: string): string {
  const [, start, vowels, end] = /^(qu|gi(?=[aăâeêoôơuư])|[^aăâeêioôơuưy]*)([aăâeêioôơuưy]+)(.*)$/.exec(syllable) ?? [];
  if (!tone || start === undefined || !vowels) return syllable;
  const marked = vowels.search(/[ăâêôơư][^ăâêôơư]*$/);
  const at = marked >= 0 ? marked : end ? vowels.length - 1 : (vowels.length - 1) >> 1;
  return (start + vowels.slice(0, at + 1) + tone + vowels.slice(at + 1) + end).normalize();
}

/** `d9inh5` → `định`; the word in lower case and NFD. */
function decodeVni(word: string): string | undefined {
  const keys = word.replace(/\D/g, '').split('').sort().join('');
  const [, none, toneKey, vowelKey, bar] = /^(0?)([1-5]?)(6|77?|8|)(9?)$/.exec(keys) ?? [];
  const typed = /[\u0300\u0301\u0303\u0309\u0323]/.exec(word)?.[0] ?? '';
  if (!keys || vowelKey === undefined || (typed && toneKey) || (bar && !word.startsWith('d')) || /^[^aeiouy]*[0-8]/.test(word)) return undefined;
  const tone = none ? '' : toneKey ? TONES.charAt(Number(toneKey) - 1) : typed;
  const letters = word.replace(/[\d\u0300\u0301\u0303\u0309\u0323]/g, '').replace(/^d/, bar ? 'đ' : 'd').normalize();
  return VOWEL_KEYS[vowelKey]!.filter(([plain]) => letters.includes(plain))
    .map(([plain, marked]) => withTone(letters.replace(plain, marked).replace('ưo', 'ươ'), tone))
    .find(isSyllable);
}

/** Telex keys as VNI ones, for a word in lower case and NFD: `dinhjd` → `dinh59`. `w` is the key it stands for, 7 or 8. */
function telexToVni(word: string, w: string): string {
  const vowel = word.search(/[aeiouyw]/) + 1;
  const start = word.slice(0, vowel).replace(/^dd/, 'd9').replace('w', 'u7');
  const end = word.slice(vowel).replace(/[sfrxjz]/g, (key) => String(TELEX_TONES.indexOf(key)));
  return start + end.replaceAll('d', '9').replaceAll('w', w);
}

/** A doubled a, e or o, also with other letters between, as VNI writes it: `tienge5` → `tie6ng5`. */
const doubledToVni = (word: string): string => word.replace(/([aeo])(.*?)\1/, (_, vowel: string, between: string) => `${vowel}6${between}`);

/**
 * The word someone typed with Telex or VNI keys while no input method was on: `chuyeenr` → `chuyển`, `nguoi72` → `người`. In
 * lower case, NFC and old tone style. Keys may stand anywhere after their letter, and part of the word may have its marks.
 * `undefined` where there is no key or the outcome is no syllable. Ordinary words can have keys in them (`too` → `tô`, `is` →
 * `í`, `xoong` → `xông`), so a caller asks its own vocabulary first. A key typed twice to undo it (`ss`) is refused.
 */
export function decodeTyping(word: string): string | undefined {
  const letters = oldToneStyle(word.toLowerCase()).normalize('NFD');
  if (/\d/.test(letters)) return decodeVni(letters);
  const [seven, eight] = [telexToVni(letters, '7'), telexToVni(letters, '8')];
  return decodeVni(doubledToVni(seven)) ?? decodeVni(doubledToVni(eight)) ?? decodeVni(seven);
}
