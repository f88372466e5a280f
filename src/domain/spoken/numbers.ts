import { readDigits, readInteger } from './integer.ts';
import { spell } from './letters.ts';
import { NUMBER, readNumber } from './number.ts';
import type { Voice } from './voice.ts';

const MINUS = new RegExp(`(?<=^|[\\s(“])[-−](?=\\d)`, 'gu');
const RATIO = new RegExp(`(?<=\\d) ?/ ?(?=\\d)`, 'g');
/** `*101#` as it is dialled. */
const DIALLED = /\*[\d*]{1,30}#/g;
const CODE = /(?<![\p{L}\p{M}\p{N}])(?:\p{L}{1,12}\d|\d{1,12}\p{L})[\p{L}\p{M}\p{N}]*/gu;
const ANY = new RegExp(`(?<!\\p{N})${NUMBER}`, 'gu');
/** Digits behind these are a code, which is told digit by digit. */
const NAMES_A_CODE = /(?:^|[^\p{L}])(?:mã|mã số|mã xã|mã thôn|mã vùng|mã hồ sơ|tài khoản|căn cước) $/iu;
const NAMED = /(?:^|[^\p{L}])(?:số|mã|mẫu|đề án|dự án|phòng|đội|tổ công tác|chương trình|khoản|kế hoạch|công văn|quyết định|thông tư|nghị định) $/iu;
const AMOUNT = /^ (?:đồng|đô la|người|hộ|lượt|sản phẩm)(?!\p{L})/u;
/** `02 bản` is two copies, `Đề án 06` is not six. */
const THING = /^ (?!là |và |của |hoặc |hay |từ |đến |có |được |ra |ở |tại |cho |thì |về |kèm |do )\p{Ll}/u;

/** Every number that is left, alone, in a ratio or in a code such as `4G`. */
export const sayNumbers = (text: string, voice: Voice): string =>
  text
    .replace(DIALLED, (code) => code.replace(/\*/g, ' sao ').replace('#', ' thăng').replace(/\d+/g, readDigits))
    .replace(MINUS, 'âm ')
    .replace(RATIO, ' trên ')
    .replace(CODE, (code) => readCode(code, voice))
    .replace(ANY, (written, at: number, all: string) => {
      const before = all.slice(Math.max(0, at - 24), at);
      if (/^\d{3,}$/.test(written) && NAMES_A_CODE.test(before)) return readDigits(written);
      const behind = all.slice(at + written.length, at + written.length + 12);
      const counted = written.length > 6 ? AMOUNT.test(behind) : THING.test(behind) && !NAMED.test(before);
      return readNumber(written, voice, { counted });
    });

/** `4G`, `C06`, `PA05`, `Win11`: capitals are spelt, words stay words, digits are a number when there are one or two of them. */
const readCode = (code: string, voice: Voice): string =>
  code
    .replace(/\d+/g, (digits) => ` ${/^0|\d{3}/.test(digits) ? readDigits(digits) : readInteger(digits, voice)} `)
    .replace(/(?<=^| )(?:\p{Lu}+|\p{L}|[b-df-hj-np-tv-xz]+)(?= |$)/gu, spell)
    .replace(/ +/g, ' ')
    .trim();
