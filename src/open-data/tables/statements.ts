import type { Statement } from '../../domain/profile/profile.ts';
import { fullName, type Unit } from '../../domain/unit/unit.ts';
import { shorten } from '../../domain/text/shorten.ts';
import { allOf, basisColumn, choiceColumn, codeColumn, idColumn, keyColumn, periodColumn, sourceColumns, textColumn, topics } from '../columns.ts';
import type { TableSpec } from '../table.ts';

/** A statement and the unit it is about. */
export interface StatementItem {
  unit: Unit;
  statement: Statement;
}

const kinds = allOf<Statement['kind']>({ event: true, claim: true, plan: true });

/** Dated events, claims and plans that no indicator measures. */
export const statements: TableSpec<StatementItem> = {
  name: 'statements',
  file: 'su-kien',
  title: 'Sự kiện và lời kể',
  description: 'Mỗi dòng là một việc hay một điều nguồn nói về một đơn vị mà không chỉ số nào đo.',
  columns: [
    idColumn(({ statement }) => statement.id, 'Không đổi khi đã công bố; cũng là neo trên trang của đơn vị.'),
    keyColumn('unit_id', 'Mã trang của đơn vị', 'Mã dòng trong don-vi.csv.', ({ unit }) => unit.id),
    codeColumn('unit_code', ({ unit }) => unit.code),
    textColumn('unit_name', 'Tên đơn vị', 'Kèm loại, như “xã Yên Hòa”.', ({ unit }) => fullName(unit), true),
    choiceColumn('kind', 'Loại', 'event: việc đã xảy ra; claim: điều nguồn nói; plan: điều nơi ấy định làm.', kinds, ({ statement }) => statement.kind),
    choiceColumn('topic', 'Lĩnh vực', 'Như cột topic của chi-so.csv.', topics, ({ statement }) => statement.topic),
    textColumn('text', 'Nội dung', 'Một, hai câu của Làng số.', ({ statement }) => statement.text, true),
    periodColumn('as_of', 'Thời điểm', ({ statement }) => statement.asOf, false),
    basisColumn('as_of_basis', ({ statement }) => statement.asOfBasis, false),
    ...sourceColumns<StatementItem>(({ statement }) => statement.source),
    textColumn('quote', 'Câu gốc', 'Nguyên văn của nguồn.', ({ statement }) => statement.quote, true),
    textColumn('note', 'Ghi chú', 'Lời của ai, điều gì nói ngược lại.', ({ statement }) => statement.note),
  ],
  foreignKeys: [
    { field: 'unit_id', table: 'units' },
    { field: 'source_id', table: 'sources' },
  ],
  order: ['unit_id', 'as_of'],
  label: (row) => `${row['unit_name']}: ${shorten(String(row['text']), 80)}`,
};
