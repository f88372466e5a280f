import { parseNumber } from '../../domain/format/parse-number.ts';
import { formatNumber, type Value } from '../../domain/format/quantity.ts';
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { IssueWords } from '../../schemas/messages.ts';
import type { Content } from '../content.ts';
import { faultAt } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import { validFiles } from '../valid-content.ts';
import { validObservations } from '../valid-observations.ts';

/** Values fit what their indicator measures: numbers where it counts, 0 to 100 for a share, none below 0, ranges upwards. */
export function dataValuesRule(content: Content): Fault[] {
  const indicators = validFiles(content, 'indicators');
  const byId = new Map(indicators.flatMap(({ data }) => data).map((indicator) => [indicator.id, indicator]));
  const targets = indicators.flatMap(({ file, data }) =>
    data.flatMap((indicator, i) => indicator.targets.flatMap(({ value }, j) => valueWords(value, indicator).map((words) => faultAt(file, [i, 'targets', j, 'value'], words)))),
  );
  const observations = validObservations(content).flatMap(({ file, path, observation: { indicator, value } }) => {
    const known = byId.get(indicator);
    return known ? valueWords(value, known).map((words) => faultAt(file, [...path, 'value'], words)) : [];
  });
  return [...targets, ...observations];
}

/** True for indicators whose values are numbers or ranges. */
export const isNumeric = ({ kind }: Pick<Indicator, 'kind'>): boolean => kind === 'share' || kind === 'count' || kind === 'rate';

/** What is wrong with a value of this indicator. */
export function valueWords(value: Value, { kind, name }: Pick<Indicator, 'kind' | 'name'>): IssueWords[] {
  if (typeof value === 'string') return isNumeric({ kind }) ? [notNumber(value, name)] : [];
  const ends = typeof value === 'number' ? [value] : [value.from, value.to];
  const shown = typeof value === 'number' ? formatNumber(value) : `${formatNumber(value.from)}–${formatNumber(value.to)}`;
  return [
    ...(kind === 'share' && ends.some((end) => end < 0 || end > 100)
      ? [{ code: 'ngoai-0-100', found: `${shown}%`, expected: `tỷ lệ từ 0 đến 100, vì “${name}” đo bằng phần trăm`, fix: 'xem lại số và dấu phẩy; số đếm thì ghi cho chỉ số đếm' }]
      : []),
    ...(kind === 'count' && ends.some((end) => end < 0)
      ? [{ code: 'so-am', found: shown, expected: `số từ 0 trở lên, vì “${name}” là số đếm`, fix: 'xóa dấu trừ nếu gõ nhầm' }]
      : []),
    ...(typeof value === 'object' && value.from >= value.to
      ? [{ code: 'khoang-nguoc', found: shown, expected: 'khoảng có số đầu (from) nhỏ hơn số cuối (to)', fix: 'đổi chỗ hai số; hai số bằng nhau thì ghi một số' }]
      : []),
  ];
}

function notNumber(value: string, name: string): IssueWords {
  const meant = parseNumber(value.replace(/%$/, ''));
  const number = typeof meant === 'number' ? meant : meant?.either[1];
  return {
    code: 'so-thanh-chu',
    found: `chữ “${value}”`,
    expected: `một con số không có ngoặc kép và dấu chấm ngàn, vì “${name}” đo bằng số`,
    fix: number === undefined ? 'viết số, hoặc dùng một chỉ số ghi bằng chữ' : `viết ${number}`,
  };
}
