import type { UnitProfile } from '../../domain/profile/profile.ts';
import { slugify } from '../../domain/text/slugify.ts';
import type { Forming, Neighbour } from '../../domain/unit/boundary.ts';
import type { Share, Unit } from '../../domain/unit/unit.ts';
import { allOf, choiceColumn, codeColumn, idColumn, keyColumn, sourceColumns, textColumn, unitKinds } from '../columns.ts';
import { distinctIds } from '../distinct-ids.ts';
import type { TableSpec } from '../table.ts';

/** One unit that went, whole or in part, into another. */
export interface UnitRelation {
  id: string;
  predecessor: Neighbour;
  successor: Unit;
  change: Forming;
}

/** Every recorded step from a unit to the one that followed it. Its id stays when the earlier unit gets a row of its own. */
export function unitRelations(units: readonly UnitProfile[]): UnitRelation[] {
  const items = units.flatMap(({ unit, changes }) =>
    changes.filter((change) => change.kind === 'formed').flatMap((change) => change.predecessors.map((predecessor) => ({ predecessor, successor: unit, change }))),
  );
  const ids = distinctIds(items.map(({ predecessor: { kind, name, code }, successor }) => `${slugify(`${kind} ${name} ${code ?? ''}`)}-thanh-${successor.id}`));
  return items.map((item, index) => ({ ...item, id: ids[index]! }));
}

/** Predecessors and successors, with how much of each was taken. */
export const unitRelationTable: TableSpec<UnitRelation> = {
  name: 'unit_relations',
  file: 'quan-he-don-vi',
  title: 'Đơn vị cũ thành đơn vị mới',
  description: 'Mỗi dòng nối một đơn vị cũ với đơn vị lập ra từ nó, nhập toàn bộ hay một phần. Không dùng để chia hay cộng số liệu: địa giới đã khác.',
  columns: [
    idColumn(({ id }) => id, 'Đơn vị cũ, “thanh”, rồi mã dòng của đơn vị mới.'),
    keyColumn('predecessor_id', 'Đơn vị cũ', 'Mã dòng trong don-vi.csv; trống khi đơn vị cũ không có dòng ở đó.', ({ predecessor }) => predecessor.id, false),
    codeColumn('predecessor_code', ({ predecessor }) => predecessor.code, false),
    choiceColumn('predecessor_kind', 'Loại đơn vị cũ', 'Loại như in trước tên.', unitKinds, ({ predecessor }) => predecessor.kind),
    textColumn('predecessor_name', 'Tên đơn vị cũ', 'Tên riêng, không kèm loại.', ({ predecessor }) => predecessor.name, true),
    keyColumn('successor_id', 'Đơn vị mới', 'Mã dòng trong don-vi.csv.', ({ successor }) => successor.id),
    codeColumn('successor_code', ({ successor }) => successor.code),
    choiceColumn('successor_kind', 'Loại đơn vị mới', 'Loại như in trước tên.', unitKinds, ({ successor }) => successor.kind),
    textColumn('successor_name', 'Tên đơn vị mới', 'Tên riêng, không kèm loại.', ({ successor }) => successor.name, true),
    choiceColumn('share', 'Phần nhập', 'whole: toàn bộ; part: một phần.', allOf<Share>({ whole: true, part: true }), ({ predecessor }) => predecessor.share),
    { name: 'effective_date', title: 'Ngày có hiệu lực', type: 'date', description: 'Ngày đầu của đơn vị mới.', constraints: { required: true }, cell: ({ change }) => change.firstDay },
    textColumn('deed', 'Văn bản', 'Nghị quyết, nghị định lập đơn vị mới.', ({ change }) => change.deed),
    ...sourceColumns<UnitRelation>(({ change }) => change.source),
    textColumn('note', 'Ghi chú', 'Phần nào được nhập.', ({ predecessor }) => predecessor.note),
  ],
  foreignKeys: [
    { field: 'predecessor_id', table: 'units' },
    { field: 'successor_id', table: 'units' },
    { field: 'source_id', table: 'sources' },
  ],
  order: ['successor_id', 'predecessor_name', 'predecessor_code'],
  label: (row) => `${row['predecessor_kind']} ${row['predecessor_name']} thành ${row['successor_kind']} ${row['successor_name']}`,
};
