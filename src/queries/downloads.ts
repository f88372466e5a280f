import { datasetTitle, licence } from '../open-data/licence.ts';
import { sizeClass } from '../open-data/size-class.ts';
import type { Field } from '../open-data/table.ts';
import { strings } from '../site/strings.ts';
import { urls } from '../site/urls.ts';
import { officerCsv, officerXlsx } from './officer-template.ts';
import { byteLength, csvFiles, datapackageJson, datasetJson, openData, tableCsv } from './open-data.ts';

/** A file of the dataset as /du-lieu/ lists it. */
export interface Download {
  file: string;
  href: string;
  title: string;
  description: string;
  /** In words: `dưới 100 kB`. */
  size: string;
  mediaType: string;
}

/** A CSV file, with what its columns mean. */
export interface TableDownload extends Download {
  rows: number;
  fields: Field[];
}

/** The CSV files. */
export async function tableDownloads(): Promise<TableDownload[]> {
  const { tables } = await openData();
  return Promise.all(
    (await csvFiles()).map(async ({ file, name }) => {
      const { title, description, rows, fields } = tables[name];
      const size = sizeClass(byteLength(await tableCsv(name)));
      return { file: `${file}.csv`, href: urls.dataFile(`${file}.csv`), title, description, size, mediaType: 'text/csv', rows: rows.length, fields };
    }),
  );
}

/** The JSON files: everything in one, and the description for machines. */
export async function jsonDownloads(homepage: string): Promise<Download[]> {
  const json = (file: string, title: string, description: string, text: string): Download => ({
    file, href: urls.dataFile(file), title, description, size: sizeClass(byteLength(text)), mediaType: 'application/json',
  });
  return [
    json('lang-so.json', 'Toàn bộ bộ dữ liệu', 'Bảy bảng trên trong một tệp JSON, cùng tên cột.', await datasetJson()),
    json('datapackage.json', 'Mô tả cho máy', 'Kiểu của từng cột, khóa và giấy phép, theo chuẩn Frictionless Data Package.', await datapackageJson(homepage)),
  ];
}

/** The spreadsheet for officers in both forms; it is no part of the dataset. */
export async function templateDownloads(): Promise<Download[]> {
  const description = 'Tên cột, một dòng mẫu là số thật, và lời dặn cho từng cột.';
  const [csv, xlsx] = ['mau-nhap.csv', 'mau-nhap.xlsx'];
  return [
    { file: xlsx, href: urls.dataFile(xlsx), title: 'Mẫu nhập cho Excel', description: `${description} Kèm danh mục mã đơn vị, chỉ số, nguồn.`, size: sizeClass((await officerXlsx()).length), mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
    { file: csv, href: urls.dataFile(csv), title: 'Mẫu nhập dạng CSV', description, size: sizeClass(byteLength(await officerCsv())), mediaType: 'text/csv' },
  ];
}

/** JSON-LD Dataset of the whole, with every file (https://schema.org/Dataset). */
export async function openDataset(page: URL, site: URL | undefined): Promise<object> {
  const homepage = new URL(page.pathname, site).href;
  const { version, released } = await openData();
  const files: Download[] = [...(await tableDownloads()), ...(await jsonDownloads(homepage))];
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: datasetTitle,
    description: 'Số liệu, mục tiêu, đơn vị hành chính, nguồn và sự kiện về chuyển đổi số ở cấp xã; mỗi số kèm thời điểm, nguồn và câu gốc.',
    inLanguage: 'vi',
    url: homepage,
    version,
    datePublished: released,
    license: licence.path,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: strings.siteName },
    distribution: files.map(({ title, href, mediaType }) => ({ '@type': 'DataDownload', name: title, encodingFormat: mediaType, contentUrl: new URL(href, site).href })),
  };
}
