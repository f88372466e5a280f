import { ISSUERS, KINDS } from './issuers.ts';
import { readDigits, readInteger } from './integer.ts';
import type { Voice } from './voice.ts';
import { BEGIN, END } from './whole-word.ts';

const nouns = [...Object.values(KINDS), 'Luật', 'Bộ luật', 'Pháp lệnh', 'Hiến pháp', 'Văn bản'].sort((a, b) => b.length - a.length);
const noun = [...nouns.map((name) => `[${name[0]}${name[0]!.toLowerCase()}]${name.slice(1)}`), ...Object.keys(KINDS)].join('|');
const part = '\\p{Lu}[\\p{L}&]*\\d*';
/** `239/KH-UBND`, `18-NQ/TU`, `49/2024/NĐ-CP`, `190/2025/QH15`, with the kind of document before it or not. */
const SYMBOL = new RegExp(`${BEGIN}(?:(${noun}) )?(?:số )?(\\d{1,5})(?:/(\\d{4}))?[-/](${part}(?:[-/]${part})*)${END}`, 'gu');
/** `Thông tư 50/2024`: after the name of a kind this is no month. */
const YEARLY = new RegExp(`${BEGIN}(${noun}) (?:số )?(\\d{1,5})/(\\d{4})(?![\\d/-])`, 'gu');
/** The day says the year too. */
const DATED_BEHIND = /^,? (?:ban hành )?ngày \d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2} năm )\d{4}/;
/** `Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15`: the kind of document stands further before. */
const NAMED_BEFORE = new RegExp(`${BEGIN}(?:${noun}) [^.;:\\d]*$`, 'u');
const NAMED_BEHIND = /^(?:,? (?:ban hành )?ngày \d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2} năm )\d{4})?,? của /;

/**
 * Numbers of documents: the kind, the number, the year, the issuer; the letters between are for files and are not said. The issuer
 * is left out where the text names it right behind, and where nobody can tell: TU is Hanoi's committee for its 18-NQ/TU and in texts about Hanoi.
 */
export function sayDocuments(text: string, voice: Voice): string {
  const number = (digits: string) => (digits.startsWith('0') ? readDigits(digits) : readInteger(digits, voice));
  const year = (digits: string) => `, năm ${readInteger(digits, voice)}`;
  return text
    .replace(SYMBOL, (written, before: string | undefined, digits: string, yearOf: string | undefined, symbol: string, offset: number) => {
      const parts = symbol.split(/[-/]/);
      const kind = before ? (KINDS[before] ?? before) : parts.map((name) => KINDS[name]).find(Boolean);
      if (!kind && parts.every((name) => !issuer(name, voice))) return written;
      const behind = text.slice(offset + written.length, offset + written.length + 60);
      const told = NAMED_BEHIND.test(behind);
      const dated = DATED_BEHIND.test(behind);
      const by = told ? undefined : parts.slice(kind && KINDS[parts[0]!] ? 1 : 0).map((name) => issuer(name, voice) ?? committee(name, digits, text)).find(Boolean);
      const since = yearOf && !dated ? `${year(yearOf)}${by ? ',' : ''}` : '';
      return `${kind ?? (NAMED_BEFORE.test(text.slice(Math.max(0, offset - 100), offset)) ? '' : 'văn bản')} số ${number(digits)}${since}${by ? ` của ${by}` : ''}${dated && by ? ',' : ''}`;
    })
    .replace(YEARLY, (_, before: string, digits: string, yearOf: string) => `${KINDS[before] ?? before} số ${number(digits)}${year(yearOf)}`);
}

/** `QH15` is the National Assembly of the fifteenth term. */
function issuer(name: string, voice: Voice): string | undefined {
  const [, letters = '', term] = /^(.*?)(\d*)$/u.exec(name) ?? [];
  const known = ISSUERS[letters];
  return known && term ? `${known} khóa ${readInteger(term, voice)}` : known;
}

const committee = (name: string, digits: string, text: string): string | undefined =>
  name === 'TU' && (digits === '18' || text.includes('Hà Nội')) ? 'Thành ủy Hà Nội' : undefined;
