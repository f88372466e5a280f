import { formatPeriod } from '../../domain/format/period.ts';
import type { Observation } from '../../domain/indicator/indicator.ts';
import type { Content } from '../content.ts';
import { faultAt } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import { validObservations } from '../valid-observations.ts';

/** One source gives one value of one indicator for one unit at one time; two sources may differ. */
export function dataDuplicatesRule(content: Content): Fault[] {
  const seen = new Set<string>();
  return validObservations(content).flatMap(({ file, unit, path, observation }) => {
    const key = `${unit} ${observationKey(observation)}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const { indicator, asOf, kind, source } = observation;
    return [faultAt(file, [...path, 'indicator'], {
      code: 'trung-so-lieu',
      found: `chỉ số “${indicator}” (${formatPeriod(asOf)}, ${kind === 'actual' ? 'thực tế' : 'mục tiêu'}, nguồn “${source}”) của “${unit}” đã ghi một lần`,
      expected: 'mỗi nguồn cho mỗi chỉ số, mỗi thời điểm một số; hai nguồn khác nhau thì được',
      fix: 'xóa một trong hai, hoặc sửa thời điểm hay nguồn cho đúng',
    })];
  });
}

/** What tells one value of a unit from another. */
export const observationKey = ({ indicator, asOf, kind, source }: Pick<Observation, 'indicator' | 'asOf' | 'kind' | 'source'>): string =>
  [indicator, asOf, kind, source].join(' ');
