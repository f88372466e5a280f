import { parseNumber } from '../../domain/format/parse-number.ts';
import { formatNumber, type Value } from '../../domain/format/quantity.ts';
import type { IssueWords } from '../../schemas/messages.ts';
import type { Content } from '../content.ts';
import { faultAt } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import { validFiles } from '../valid-content.ts';
import { validObservations } from '../valid-observations.ts';

/** The words quoted from a source carry the figure they stand for; targets need no quote, but one that stands must fit. */
export function dataQuotesRule(content: Content): Fault[] {
  const targets = validFiles(content, 'indicators').flatMap(({ file, data }) =>
    data.flatMap(({ targets }, i) =>
      targets.flatMap(({ quote, value }, j) => (quote === undefined ? [] : quoteWords(quote, value).map((words) => faultAt(file, [i, 'targets', j, 'quote'], words)))),
    ),
  );
  const observations = validObservations(content).flatMap(({ file, path, observation: { quote, value } }) =>
    quoteWords(quote, value).map((words) => faultAt(file, [...path, 'quote'], words)),
  );
  return [...targets, ...observations];
}

/** What is wrong with a quote for this value; values in words are not looked for. */
export function quoteWords(quote: string, value: Value): IssueWords[] {
  if (typeof value === 'string') return [];
  const found = numbersIn(quote);
  const missing = (typeof value === 'number' ? [value] : [value.from, value.to]).filter((end) => !found.has(Math.abs(end)));
  if (missing.length === 0) return [];
  return [{
    code: 'trich-thieu-so',
    found: `câu trích không có số ${missing.map(formatNumber).join(' và ')}`,
    expected: 'câu chép nguyên văn của nguồn, có chính con số đã ghi (nguồn viết 1582, 1.582, 7,5 hay 7.5 đều được)',
    fix: 'chép cả phần câu có con số, hoặc sửa số cho khớp câu trích',
  }];
}

/** Legal texts write small numbers in words. `năm` before digits is a year, not five. */
const words = ['một', 'hai', 'ba', 'bốn', 'năm(?! \\d)', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map(
  (word, index) => [new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu'), index + 1] as const,
);
const englishGroups = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const dates = /\b(?:\d{1,2}\/)?\d{1,2}\/(?:19|20)\d{2}\b/g;

/** Every number that stands in a text, in each way it can be read, and one to ten in words; dates are none. */
function numbersIn(text: string): Set<number> {
  const written = text.replace(dates, ' ').match(/\d+(?:[.,]\d+)*/g) ?? [];
  const inDigits = written.flatMap((number) => {
    const read = parseNumber(number);
    return [Number(englishGroups.test(number) ? number.replaceAll(',', '') : number), ...(typeof read === 'number' ? [read] : (read?.either ?? []))];
  });
  return new Set([...inDigits, ...words.filter(([word]) => word.test(text)).map(([, number]) => number)]);
}
