import type { Tables } from './all-tables.ts';
import { datasetName, datasetTitle, licence } from './licence.ts';
import { tableNames, type Table } from './table.ts';

/** What the descriptor says beside the tables. */
export interface PackageFacts {
  version: string;
  /** Absolute address of the page that presents the data. */
  homepage: string;
  /** Bytes of each CSV file by table. */
  bytes: Readonly<Record<string, number>>;
}

/**
 * The descriptor of the dataset: a Data Package of profile `tabular-data-package`
 * (https://specs.frictionlessdata.io/tabular-data-package/). Paths are relative: the specification wants POSIX paths below the
 * folder of the descriptor, and so a downloaded folder works as it is.
 */
export function datapackage(tables: Tables, { version, homepage, bytes }: PackageFacts): object {
  return {
    profile: 'tabular-data-package',
    name: datasetName,
    title: datasetTitle,
    description:
      'Số liệu, mục tiêu, đơn vị hành chính, nguồn và sự kiện về chuyển đổi số ở cấp xã. Mỗi số kèm thời điểm, nguồn và câu gốc. ' +
      'Câu trích nguyên văn (cột quote) và tên bài thuộc về nơi đã đăng.',
    homepage,
    version,
    keywords: ['chuyển đổi số', 'xã', 'nông thôn', 'Việt Nam', 'chỉ số'],
    licenses: [licence],
    contributors: [{ title: 'Làng số', role: 'publisher', path: homepage }],
    sources: tables.sources.rows.map(({ title, url }) => ({ title, ...(url !== null && { path: url }) })),
    resources: tableNames.map((name) => resource(tables[name], bytes[name])),
  };
}

function resource({ name, file, title, description, fields, foreignKeys }: Table, bytes: number | undefined): object {
  return {
    profile: 'tabular-data-resource',
    name,
    path: `${file}.csv`,
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, skipInitialSpace: false, header: true, caseSensitiveHeader: true },
    schema: {
      fields,
      missingValues: [''],
      primaryKey: 'id',
      // An empty resource name refers to the table itself.
      ...(foreignKeys.length > 0 && {
        foreignKeys: foreignKeys.map(({ field, table }) => ({ fields: field, reference: { resource: table === name ? '' : table, fields: 'id' } })),
      }),
    },
  };
}
