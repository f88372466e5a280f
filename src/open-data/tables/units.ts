import type { Unit } from '../../domain/unit/unit.ts';
import { choiceColumn, codeColumn, idColumn, keyColumn, sourceColumns, textColumn, unitKinds } from '../columns.ts';
import type { TableSpec } from '../table.ts';

/** Administrative units, each over one stretch of validity. */
export const units: TableSpec<Unit> = {
  name: 'units',
  file: 'don-vi',
  title: 'Đơn vị hành chính',
  description: 'Mỗi dòng là một đơn vị trong một khoảng thời gian có hiệu lực. Mã đơn vị có thể được dùng lại cho đơn vị khác; cột id thì không.',
  columns: [
    idColumn(({ id }) => id, 'Tên không dấu và mã; cũng là địa chỉ trang: /xa/<id>/.'),
    codeColumn('code', ({ code }) => code),
    textColumn('name', 'Tên', 'Tên riêng, không kèm loại.', ({ name }) => name, true),
    choiceColumn('kind', 'Loại', 'Loại đơn vị như in trước tên.', unitKinds, ({ kind }) => kind),
    keyColumn('parent_id', 'Cấp trên', 'Mã dòng của đơn vị cấp trên; trống ở cấp cả nước.', ({ parent }) => parent, false),
    { name: 'valid_from', title: 'Ngày đầu', type: 'date', description: 'Trống khi đơn vị có từ trước các số liệu ở đây và chưa tra ngày.', cell: ({ validFrom }) => validFrom },
    { name: 'valid_to', title: 'Ngày cuối', type: 'date', description: 'Trống khi đơn vị đang còn.', cell: ({ validTo }) => validTo },
    textColumn('deed', 'Văn bản lập', 'Nghị quyết, nghị định lập đơn vị.', ({ deed }) => deed),
    ...sourceColumns<Unit>(({ source }) => source),
    textColumn('note', 'Ghi chú', 'Như nơi trùng tên dễ nhầm.', ({ note }) => note),
  ],
  foreignKeys: [
    { field: 'parent_id', table: 'units' },
    { field: 'source_id', table: 'sources' },
  ],
  order: ['id'],
  label: (row) => `${row['kind']} ${row['name']} (mã ${row['code']})`,
};
