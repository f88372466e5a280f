import { formatPeriod } from '../../domain/format/period.ts';
import type { Target } from '../../domain/indicator/indicator.ts';
import type { FrameworkTarget, IndicatorProfile } from '../../domain/profile/profile.ts';
import { slugify } from '../../domain/text/slugify.ts';
import { allOf, choiceColumn, idColumn, keyColumn, periodColumn, sourceColumns, textColumn } from '../columns.ts';
import { distinctIds } from '../distinct-ids.ts';
import type { TableSpec } from '../table.ts';
import { valueColumns } from '../value-columns.ts';

/** A target with its id and the indicator it is for. */
export interface TargetItem {
  id: string;
  indicator: { id: string; name: string; unit: string };
  target: FrameworkTarget;
}

/** Every target; one without an id of its own gets one from its indicator, framework, scope and date. */
export function targetItems(indicators: readonly IndicatorProfile[]): TargetItem[] {
  const items = indicators.flatMap(({ indicator, targets }) => targets.map((target) => ({ indicator, target })));
  const ids = distinctIds(items.map(({ indicator, target }) => target.id ?? slugify(`${indicator.id} ${target.framework} ${target.scope} ${target.by ?? ''}`)));
  return items.map((item, index) => ({ ...item, id: ids[index]! }));
}

/** Targets that plans, strategies and sets of criteria fix for an indicator. */
export const targets: TableSpec<TargetItem> = {
  name: 'targets',
  file: 'muc-tieu',
  title: 'Mục tiêu',
  description: 'Mỗi dòng là một mục tiêu do một văn bản đặt ra cho một chỉ số, trong một phạm vi.',
  columns: [
    idColumn(({ id }) => id, 'Ghép từ chỉ số, văn bản, phạm vi và hạn khi dữ liệu chưa đặt mã riêng.'),
    keyColumn('indicator_id', 'Mã chỉ số', 'Mã dòng trong chi-so.csv.', ({ indicator }) => indicator.id),
    textColumn('indicator_name', 'Tên chỉ số', 'Tên in trên trang.', ({ indicator }) => indicator.name, true),
    keyColumn('framework_id', 'Mã khung', 'Kế hoạch, chiến lược hoặc bộ tiêu chí đặt mục tiêu.', ({ target }) => target.framework),
    textColumn('framework_name', 'Tên khung', 'Tên kế hoạch, chiến lược hoặc bộ tiêu chí ấy.', ({ target }) => target.frameworkName, true),
    choiceColumn('framework_status', 'Hiệu lực', 'in-force: còn áp dụng; ended: đã hết.', allOf<FrameworkTarget['frameworkStatus']>({ 'in-force': true, ended: true }), ({ target }) => target.frameworkStatus),
    textColumn('framework_status_note', 'Ghi chú hiệu lực', 'Vì sao còn hay hết áp dụng.', ({ target }) => target.statusNote),
    keyColumn('unit_id', 'Phạm vi', 'Đơn vị mà mục tiêu áp dụng, kể cả các cấp dưới; mã dòng trong don-vi.csv.', ({ target }, look) => look.scope(target.scope), false),
    textColumn('unit_name', 'Tên phạm vi', 'Như “cả nước”, “thành phố Hà Nội”.', ({ target }) => target.scopeName, true),
    choiceColumn('comparison', 'Cách so', 'at-least: ít nhất; more-than: trên; exactly: đúng mức ấy.', allOf<Target['comparison']>({ 'at-least': true, 'more-than': true, exactly: true }), ({ target }) => target.comparison),
    ...valueColumns<TargetItem>(({ target }) => target.value),
    textColumn('measure', 'Đơn vị tính', 'Như in sau giá trị: %, thôn, lượt người.', ({ indicator }) => indicator.unit, true),
    periodColumn('by', 'Hạn', ({ target }) => target.by, false),
    ...sourceColumns<TargetItem>(({ target }) => target.source),
    textColumn('quote', 'Câu gốc', 'Nguyên văn chỗ nguồn nêu mục tiêu.', ({ target }) => target.quote),
    textColumn('note', 'Ghi chú', 'Chỗ định nghĩa của mục tiêu khác với chỉ số.', ({ target }) => target.note),
  ],
  foreignKeys: [
    { field: 'indicator_id', table: 'indicators' },
    { field: 'unit_id', table: 'units' },
    { field: 'source_id', table: 'sources' },
  ],
  order: ['indicator_id', 'framework_id', 'unit_id', 'by'],
  label: (row) => `${row['indicator_name']}, ${row['unit_name']}${row['by'] ? `, ${formatPeriod(String(row['by']))}` : ''}, theo ${row['framework_name']}`,
};
