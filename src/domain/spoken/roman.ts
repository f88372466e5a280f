import { readInteger } from './integer.ts';
import type { Voice } from './voice.ts';
import { BEGIN, END } from './whole-word.ts';

const numeral = '(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})';
/** Up to 39. Two signs or more are a numeral anywhere, one alone only behind a word that is numbered so. */
const NUMERAL = new RegExp(`${BEGIN}(?<!&|[.-])${numeral}${END}(?!&)`, 'gu');
const NUMBERED = /(?:^|[^\p{L}])(?:đại hội|thế kỷ|khóa|quý|chương|mục|phần|điều|kỳ|lần|lần thứ|thứ|cấp|loại|hạng|vùng|khu|phụ lục|tập|quyển|học kỳ|đợt|số|nhóm|đệ)[^\p{L}\p{N}.,;:!?“”()\n]+$/iu;
const UNITS: Record<string, number> = { '': 0, I: 1, II: 2, III: 3, IV: 4, V: 5, VI: 6, VII: 7, VIII: 8, IX: 9 };

/** Roman numerals: `Đại hội XIII`, `quý IV`, `mục II`; behind `thứ`, first and fourth have words of their own. */
export const sayRoman = (text: string, voice: Voice): string =>
  text.replace(NUMERAL, (written: string, tens: string, ones: string, at: number) => {
    const before = text.slice(Math.max(0, at - 16), at);
    if (written.length === 1 && !NUMBERED.test(before)) return written;
    const value = tens.length * 10 + UNITS[ones]!;
    if (/thứ $/i.test(before) && (value === 1 || value === 4)) return value === 1 ? 'nhất' : 'tư';
    return readInteger(String(value), voice);
  });
