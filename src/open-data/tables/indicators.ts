import type { Indicator } from '../../domain/indicator/indicator.ts';
import { allOf, choiceColumn, idColumn, textColumn, topics } from '../columns.ts';
import type { TableSpec } from '../table.ts';

const kinds = allOf<Indicator['kind']>({ share: true, count: true, rate: true, 'yes-no': true, text: true });
const directions = allOf<Indicator['direction']>({ more: true, less: true, neither: true });

/** What is measured. */
export const indicators: TableSpec<Indicator> = {
  name: 'indicators',
  file: 'chi-so',
  title: 'Chỉ số',
  description: 'Mỗi dòng là một chỉ số: đo gì, tính bằng gì, chiều nào là tốt, cần dè chừng gì khi so sánh.',
  columns: [
    idColumn(({ id }) => id, 'Cũng là địa chỉ trang: /chi-so/<id>/.'),
    textColumn('name', 'Tên', 'Tên in trên trang.', ({ name }) => name, true),
    textColumn('definition', 'Định nghĩa', 'Đo gì, so với gì.', ({ definition }) => definition, true),
    choiceColumn('topic', 'Lĩnh vực', 'Chính quyền số, xã hội số, kinh tế số, hạ tầng, nhân lực, nông thôn mới, xếp hạng.', topics, ({ topic }) => topic),
    choiceColumn('kind', 'Loại', 'share: tỷ lệ phần trăm; count: số đếm; rate: mức; yes-no: có hay không; text: bằng chữ.', kinds, ({ kind }) => kind),
    textColumn('measure', 'Đơn vị tính', 'Như in sau giá trị: %, thôn, lượt người.', ({ unit }) => unit, true),
    choiceColumn('direction', 'Chiều tốt', 'more: nhiều hơn là tốt hơn; less: ít hơn là tốt hơn; neither: không nói lên tốt xấu.', directions, ({ direction }) => direction),
    textColumn('caution', 'Khi so sánh', 'Điều cần dè chừng khi so các nơi.', ({ caution }) => caution),
  ],
  foreignKeys: [],
  order: ['id'],
  label: (row) => String(row['name']),
};
