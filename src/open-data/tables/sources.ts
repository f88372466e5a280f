import { allOf, basisColumn, choiceColumn, idColumn, periodColumn, textColumn, urlColumn } from '../columns.ts';
import type { SourceRecord } from '../source-record.ts';
import type { TableSpec } from '../table.ts';

const kinds = allOf<SourceRecord['kind']>({ article: true, legal: true, dataset: true, 'official-page': true });
const languages = allOf<SourceRecord['lang']>({ vi: true, en: true });

/** Articles, legal texts, data sets and official pages that rows rest on. */
export const sources: TableSpec<SourceRecord> = {
  name: 'sources',
  file: 'nguon',
  title: 'Nguồn',
  description: 'Mỗi dòng là một bài báo, văn bản, bộ dữ liệu hay trang chính thức, kèm chỗ sai đã biết.',
  columns: [
    idColumn(({ id }) => id, 'Cũng là địa chỉ trang: /nguon/<id>/.'),
    choiceColumn('kind', 'Loại', 'article: bài báo; legal: văn bản; dataset: bộ dữ liệu; official-page: trang của cơ quan, tổ chức.', kinds, ({ kind }) => kind),
    textColumn('title', 'Tên', 'Như đã đăng, giữ chính tả của nguồn.', ({ title }) => title, true),
    textColumn('publisher', 'Nơi đăng', 'Trống khi bản đọc được không ghi.', ({ publisher }) => publisher),
    textColumn('short_name', 'Tên gọn', 'Tên in cạnh số liệu.', ({ shortName }) => shortName, true),
    textColumn('author', 'Người viết', 'Như đã đăng.', ({ author }) => author),
    urlColumn('url', 'Địa chỉ', 'Địa chỉ bài gốc; trống khi bản đọc được không kèm.', ({ url }) => url),
    periodColumn('published', 'Ngày đăng', ({ published }) => published, false),
    basisColumn('published_basis', ({ publishedBasis }) => publishedBasis, false),
    choiceColumn('lang', 'Ngôn ngữ', 'vi: tiếng Việt; en: tiếng Anh.', languages, ({ lang }) => lang),
    { name: 'founding', title: 'Bài gốc', type: 'boolean', description: 'true: một trong năm bài mà trang bắt đầu từ đó.', constraints: { required: true }, cell: ({ founding }) => founding },
    textColumn('note', 'Ghi chú', 'Điều cần biết về độ tin cậy.', ({ note }) => note),
    textColumn('corrections', 'Chỗ sai đã biết', 'Mỗi dòng một chỗ: nguồn ghi gì, ở đây dùng gì, vì sao.', ({ corrections }) =>
      corrections.map(({ says, reading, why }) => `Nguồn ghi ${says}. Ở đây dùng: ${reading}. ${why}`).join('\n') || null),
  ],
  foreignKeys: [],
  order: ['id'],
  label: (row) => String(row['title']),
};
