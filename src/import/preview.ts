import { formatPeriod } from '../domain/format/period.ts';
import { formatQuantity } from '../domain/format/quantity.ts';
import type { Observation } from '../domain/indicator/indicator.ts';
import { fullName } from '../domain/unit/unit.ts';
import { validityWords } from '../domain/unit/validity.ts';
import type { Change, ChangedFile } from './merge-rows.ts';

const fieldNames = { asOfBasis: 'cách biết thời điểm', framework: 'khung chỉ tiêu', quote: 'câu trích', note: 'ghi chú' } as const;
const words: Record<string, string> = { stated: 'nguồn ghi', inferred: 'suy ra' };

/** What an import would do, in Vietnamese: for each file what is added, changed (from → to) and kept; then the sums and notes. */
export function preview(files: readonly ChangedFile[], notes: readonly string[]): string {
  const all = files.flatMap(({ changes }) => changes);
  const count = (kind: string) => all.filter((change) => kindOf(change) === kind).length;
  return [
    ...files.flatMap(({ file, changes }) => {
      const { unit } = changes[0]!.row;
      const validity = validityWords(unit);
      return [`${file}: ${fullName(unit)}${validity && ` (${validity})`}`, ...changes.flatMap(describe), ''];
    }),
    `Cộng: thêm ${count('thêm')}, đổi ${count('đổi')}, giữ nguyên ${count('giữ nguyên')}.`,
    ...notes.map((note) => `Lưu ý: ${note}`),
  ].join('\n');
}

const kindOf = ({ before, changed }: Change) => (before === null ? 'thêm' : changed.length > 0 ? 'đổi' : 'giữ nguyên');

function describe(change: Change): string[] {
  const { row: { indicator, observation }, before, changed } = change;
  const target = observation.kind === 'target' ? 'mục tiêu, ' : '';
  const line = `  ${kindOf(change).padEnd(10)} ${indicator.name} (${target}${formatPeriod(observation.asOf)}, nguồn ${observation.source})`;
  const quantity = (one: Pick<Observation, 'value' | 'qualifier'>) => formatQuantity({ ...one, unit: indicator.unit });
  if (before === null) return [`${line}: ${quantity(observation)}`];
  const after = { value: observation.value, qualifier: observation.qualifier ?? before.qualifier };
  const show = (value: string | undefined) => (value === undefined ? 'không có' : (words[value] ?? `“${value}”`));
  return [
    line,
    ...(changed.includes('value') || changed.includes('qualifier') ? [`giá trị: ${quantity(before)} → ${quantity(after)}`] : []),
    ...Object.entries(fieldNames).flatMap(([field, name]) => {
      const key = field as keyof typeof fieldNames;
      return changed.includes(key) ? [`${name}: ${show(before[key])} → ${show(observation[key])}`] : [];
    }),
  ].map((text, at) => (at === 0 ? text : `             ${text}`));
}
