/** A piece of personal data in a text. */
export interface PersonalData {
  kind: 'identity' | 'phone' | 'account' | 'email';
  /** Place in the text, in UTF-16 units. */
  index: number;
  text: string;
  /** Only its digits, or the address in lower case. */
  bare: string;
}

// A blank, dot or dash between digits, also the invisible characters by which numbers slip past filters.
const GAP = '[\\s.·\\-–‑()\\u200b-\\u200f\\u2060\\ufeff]{0,3}';
const START = '(?<![\\p{L}\\d])(?<!\\d[.,/\\-–])';
const END = '(?!\\d)(?![.,/\\-–]\\d)(?!\\p{L})';
const digits = (first: string, more: string) => new RegExp(`${START}${first}(?:${GAP}\\d)${more}${END}`, 'gu');

/** Căn cước: 12 digits, first the province's code, 001–096 (Decree 137/2015/NĐ-CP, article 13). */
const identity12 = digits(`0${GAP}\\d`, '{10}');
/** Chứng minh nhân dân: 9 digits, whole or in threes by blanks; by dots it would be an amount. */
const identity9 = new RegExp(`${START}(?:\\d{9}|\\d{3}[ \\u00a0]\\d{3}[ \\u00a0]\\d{3})${END}`, 'gu');
/** Mobile 0[35789] and older 01, landline 02 with 11 digits (before 2017: 10); +84 stands for the first 0. */
const phone = new RegExp(`${START}(?:\\(?(?:\\+|00)${GAP}84\\)?|84|\\(?0)${GAP}(?:\\(0\\)${GAP})?[1-9](?:${GAP}\\d){8,9}${END}`, 'gu');
const card = digits('\\d', '{12,18}');
const account = new RegExp(`${START}\\d{3,19}(?:[ .\\-]\\d{2,}){0,6}${END}`, 'gu');
const accountWords = /(?<!\p{L})(?:stk|số tk|số tài khoản|tài khoản|tk|ngân hàng|chuyển khoản|số thẻ|account|bank)(?!\p{L})/iu;
const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu;
/** The shortest number of all, an account's. */
const leastDigits = 8;
/** Hosts where anyone gets a mailbox. */
const personalMail = /@(?:gmail|googlemail|yahoo|ymail|outlook|hotmail|live|msn|icloud|me|mac|aol|proton|protonmail|gmx|zoho|mail|yandex)\.[a-z.]+$/;

/**
 * Personal data in a text, in order, no two in one place: numbers of identity papers, telephones, bank accounts and cards, and
 * mailboxes of persons. Hotlines (1800, 1900, three or four digits), amounts, dates, years and addresses of pages are none.
 */
export function findPersonalData(text: string): PersonalData[] {
  // Most texts hold neither; looking closer costs a hundred times as much.
  if (!text.includes('@') && (text.match(/\p{Nd}/gu)?.length ?? 0) < leastDigits) return [];
  // Same length, so that places hold: digits of other scripts (full-width, …) as plain ones, addresses of pages blanked.
  const plain = text
    .replace(/https?:\/\/\S+/giu, (found) => ' '.repeat(found.length))
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const all = [
    ...matches(plain, 'email', email).filter(({ bare }) => personalMail.test(bare)),
    ...matches(plain, 'account', card).filter(({ bare }) => /^(?:9704|[3-6])/.test(bare) && hasCheckDigit(bare)),
    ...matches(plain, 'account', account).filter((found) => isAccount(plain, found)),
    ...matches(plain, 'identity', identity12).filter(({ bare }) => Number(bare.slice(0, 3)) >= 1 && Number(bare.slice(0, 3)) <= 96),
    ...matches(plain, 'phone', phone).filter(({ bare }) => isPhone(bare)),
    ...matches(plain, 'identity', identity9).filter(({ index, text: found }) => !isAmount(plain.slice(index + found.length))),
  ];
  const taken: PersonalData[] = [];
  for (const found of all) {
    if (!taken.some((other) => found.index < other.index + other.text.length && other.index < found.index + found.text.length)) taken.push({ ...found, text: text.slice(found.index, found.index + found.text.length) });
  }
  return taken.sort((a, b) => a.index - b.index);
}

const matches = (text: string, kind: PersonalData['kind'], pattern: RegExp): PersonalData[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ kind, index, text: found, bare: kind === 'email' ? found.toLowerCase() : nationalDigits(found, kind) }));

function nationalDigits(found: string, kind: PersonalData['kind']): string {
  const bare = found.replace(/\D/g, '');
  return kind === 'phone' ? bare.replace(/^(?:00)?84(?:0(?=\d{9}))?/, '0') : bare;
}

const isPhone = (bare: string) => /^(?:0[2-9]\d{8}|02\d{9}|01[2689]\d{8})$/.test(bare);

/** Digits of the length of an account number, with the words of banking close by, that are no amount, date, years or hotline. */
function isAccount(text: string, { index, text: found, bare }: PersonalData): boolean {
  const [before, after] = [text.slice(Math.max(0, index - 40), index), text.slice(index + found.length)];
  if (bare.length < 8 || bare.length > 19 || !(accountWords.test(before) || accountWords.test(after.slice(0, 30)))) return false;
  if (/^1[89]00/.test(bare) || /^\d{1,3}(?:\.\d{3})+$/.test(found) || isAmount(after)) return false;
  return !/^(?:19|20)\d\d[ .-](?:19|20)\d\d$|^\d{1,2}[.-]\d{1,2}[.-]\d{4}$|^(?:19|20)\d\d[.-]\d{2}[.-]\d{2}$/.test(found);
}

const isAmount = (after: string) => /^\s*(?:đồng|đ(?!\p{L})|vnđ|vnd|nghìn|ngàn|triệu|tỷ|tỉ|%|lượt|người|hộ)/iu.test(after);

/** The last digit of a card number follows from the others (Luhn; ISO/IEC 7812-1, annex B). */
function hasCheckDigit(bare: string): boolean {
  const sum = [...bare].reverse().reduce((total, digit, place) => total + (place % 2 === 0 ? Number(digit) : (Number(digit) * 2 > 9 ? Number(digit) * 2 - 9 : Number(digit) * 2)), 0);
  return sum % 10 === 0;
}

/** Personal data as a report may print it: the first two characters, and dots for the rest: `09••••••••`, `na•••@gmail.com`. */
export function masked({ kind, bare }: Pick<PersonalData, 'kind' | 'bare'>): string {
  const [name, host] = kind === 'email' ? bare.split('@') as [string, string] : [bare, undefined];
  return host === undefined ? name.slice(0, 2) + '•'.repeat(name.length - 2) : `${name.slice(0, Math.min(2, name.length - 1))}•••@${host}`;
}

/** The text with blanks in the place of personal data, so that no other rule speaks of it. */
export const withoutPersonalData = (text: string): string =>
  findPersonalData(text).reduce((rest, { index, text: found }) => rest.slice(0, index) + ' '.repeat(found.length) + rest.slice(index + found.length), text);
