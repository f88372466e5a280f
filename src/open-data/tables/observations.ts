import { formatPeriod } from '../../domain/format/period.ts';
import type { Observation } from '../../domain/indicator/indicator.ts';
import type { Reading } from '../../domain/profile/profile.ts';
import { allOf, basisColumn, choiceColumn, codeColumn, idColumn, keyColumn, periodColumn, sourceColumns, textColumn } from '../columns.ts';
import type { TableSpec } from '../table.ts';
import { valueColumns } from '../value-columns.ts';

/** Published values: one row for each value of one indicator for one unit. */
export const observations: TableSpec<Reading> = {
  name: 'observations',
  file: 'quan-sat',
  title: 'Số liệu đã công bố',
  description: 'Mỗi dòng là một giá trị của một chỉ số cho một đơn vị, kèm thời điểm, nguồn và câu gốc.',
  columns: [
    idColumn(({ id }) => id, 'Không đổi khi đã công bố; cũng là neo trên trang của đơn vị.'),
    keyColumn('unit_id', 'Mã trang của đơn vị', 'Mã dòng trong don-vi.csv.', ({ unitId }) => unitId),
    codeColumn('unit_code', ({ unitId }, look) => look.unit(unitId).code),
    textColumn('unit_name', 'Tên đơn vị', 'Kèm loại, như “xã Yên Hòa”.', ({ unitName }) => unitName, true),
    keyColumn('indicator_id', 'Mã chỉ số', 'Mã dòng trong chi-so.csv.', ({ indicator }) => indicator.id),
    textColumn('indicator_name', 'Tên chỉ số', 'Tên in trên trang.', ({ indicator }) => indicator.name, true),
    choiceColumn('kind', 'Loại', 'actual: đã đạt; target: nơi ấy tự đặt làm mục tiêu.', allOf<Observation['kind']>({ actual: true, target: true }), ({ kind }) => kind),
    textColumn('qualifier', 'Từ đi kèm', 'Nguồn viết “khoảng”, “trên”, “gần”… thì giữ nguyên.', ({ qualifier }) => qualifier),
    ...valueColumns<Reading>(({ value }) => value),
    textColumn('measure', 'Đơn vị tính', 'Như in sau giá trị: %, thôn, lượt người.', ({ indicator }) => indicator.unit, true),
    periodColumn('as_of', 'Thời điểm', ({ asOf }) => asOf),
    basisColumn('as_of_basis', ({ asOfBasis }) => asOfBasis),
    keyColumn('framework_id', 'Mã khung', 'Kế hoạch, bộ tiêu chí đặt mục tiêu này; chỉ có khi kind là target.', ({ framework }) => framework, false),
    textColumn('framework_name', 'Tên khung', 'Tên kế hoạch, bộ tiêu chí ấy.', ({ frameworkName }) => frameworkName),
    ...sourceColumns<Reading>(({ source }) => source),
    textColumn('quote', 'Câu gốc', 'Nguyên văn chỗ nguồn nêu giá trị.', ({ quote }) => quote, true),
    textColumn('note', 'Ghi chú', 'Điều cần biết khi dùng số này.', ({ note }) => note),
    textColumn('disputes', 'Nguồn khác nói khác', 'Mỗi dòng một ý.', ({ disputes }) => disputes.map(({ says }) => says).join('\n') || null),
  ],
  foreignKeys: [
    { field: 'unit_id', table: 'units' },
    { field: 'indicator_id', table: 'indicators' },
    { field: 'source_id', table: 'sources' },
  ],
  order: ['unit_id', 'indicator_id', 'as_of'],
  label: (row) => `${row['indicator_name']}, ${row['unit_name']}, ${formatPeriod(String(row['as_of']))}`,
};
