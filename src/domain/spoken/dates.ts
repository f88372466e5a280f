import { readInteger } from './integer.ts';
import { joinOn } from './join-on.ts';
import { wordsOfVoice, type Voice } from './voice.ts';

const day = '(0?[1-9]|[12]\\d|3[01])';
const month = '(0?[1-9]|1[0-2])';
const year = '((?:1[6-9]|20|21)\\d{2})';
const begin = '(?<![\\p{L}\\p{N}]|[\\p{N}][/.,-])';
const end = '(?![\\p{L}\\p{N}]|[/-]\\d|[.,]\\d)';
const to = '(?:\\s?–\\s?|-)';
const full = `${day}[/.-]${month}[/.-]${year}`;
/** Only behind such a word are `15/3` a day and a month. */
const timeWord = '(?:ngày|mùng|mồng|từ|đến|tới|hôm|sáng|trưa|chiều|tối|đêm|trước|sau|dịp|lễ|hạn|thứ \\p{L}+,?|thứ \\d,?|chủ nhật,?) ';

const patterns = {
  quarter: /(?<=quý (?:[1-4]|I{1,3}|IV))\/(?=\d{4})/giu,
  days: new RegExp(`${begin}${day}(?:[/.]${month})?(?:[/.]${year})?${to}${full}${end}`, 'gu'),
  full: new RegExp(`${begin}${full}${end}`, 'gu'),
  iso: new RegExp(`${begin}${year}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])${end}`, 'gu'),
  months: new RegExp(`${begin}${month}/${year}${to}${month}/${year}${end}`, 'gu'),
  monthYear: new RegExp(`${begin}${month}/${year}${end}`, 'gu'),
  isoMonth: new RegExp(`${begin}${year}-(0[1-9]|1[0-2])${end}`, 'gu'),
  dayMonths: new RegExp(`(?<=${timeWord})${day}/${month}${to}${day}/${month}${end}`, 'giu'),
  dayMonth: new RegExp(`(?<=${timeWord})${day}/${month}${end}`, 'giu'),
  dayAlone: /(?<=(?<!(?:mỗi|một|hai|ba|nhiều|vài|cả|hằng|hàng|từng) )ngày )0?([1-9]|10)(?= tháng| hằng tháng| hàng tháng|[,.;:!?)](?!\d)|$)/gimu,
  monthAlone: /(?<=tháng )(0?[1-9]|1[0-2])(?![\p{L}\p{N}]|[/.,-]\d)/giu,
  ordinal: /(?<=(?:^|[^\p{L}])thứ )([14])(?![\p{L}\p{N}]|[/.,-]\d)/giu,
};

/** Dates in full, months with their year, days and months behind a word of time. What no calendar has is left to be a ratio. */
export function sayDates(text: string, voice: Voice): string {
  const { earlyDay } = wordsOfVoice(voice);
  const say = (number: string) => readInteger(number, voice);
  const early = (d: string) => (Number(d) <= 10 ? earlyDay : '');
  const monthOf = (m: string) => (Number(m) === 4 ? 'tư' : say(m));
  const inYear = (m?: string, y?: string) => (m ? ` tháng ${monthOf(m)}` : '') + (y ? ` năm ${say(y)}` : '');
  const date = (before: string, d: string, m?: string, y?: string, lead = '') => `${joinOn(before, `${lead} ngày ${early(d)}`)}${say(d)}${inYear(m, y)}`;
  const ofYear = (before: string, m: string, y: string, lead = '') => `${joinOn(before, `${lead} tháng`)}${monthOf(m)} năm ${say(y)}`;
  /** Replaces with what is captured and the text before it, which the lead-in depends on. */
  const replace = (all: string, pattern: RegExp, spoken: (before: string, ...captured: string[]) => string) =>
    all.replace(pattern, (...found: unknown[]) => {
      const at = found.findIndex((item) => typeof item === 'number') as number;
      const offset = found[at] as number;
      return spoken(all.slice(Math.max(0, offset - 16), offset), ...(found.slice(1, at) as string[]));
    });

  const rules: [RegExp, (before: string, ...captured: string[]) => string][] = [
    [patterns.days, (before, d1, m1, y1, d2, m2, y2) => `${date(before, d1!, m1, y1, 'từ')} đến ${date('', d2!, m2, y2)}`],
    [patterns.full, (before, d, m, y) => date(before, d!, m, y)],
    [patterns.iso, (before, y, m, d) => date(before, d!, m, y)],
    [patterns.months, (before, m1, y1, m2, y2) => `${ofYear(before, m1!, y1!, 'từ')} đến ${ofYear('', m2!, y2!)}`],
    [patterns.monthYear, (before, m, y) => ofYear(before, m!, y!)],
    [patterns.isoMonth, (before, y, m) => ofYear(before, m!, y!)],
    [patterns.dayMonths, (before, d1, m1, d2, m2) => `${date(before, d1!, m1, undefined, 'từ')} đến ${date('', d2!, m2)}`],
    [patterns.dayMonth, (before, d, m) => date(before, d!, m)],
    [patterns.dayAlone, (before, d) => date(before, d!)],
    [patterns.monthAlone, (_, m) => monthOf(m!)],
    [patterns.ordinal, (_, n) => (n === '1' ? 'nhất' : 'tư')],
  ];
  return rules.reduce((said, [pattern, spoken]) => replace(said, pattern, spoken), text.replace(patterns.quarter, ' năm '));
}
