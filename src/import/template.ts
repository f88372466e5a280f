import Papa from 'papaparse';
import writeXlsx from 'write-excel-file/node';
import { formatPeriodShort } from '../domain/format/period.ts';
import { formatNumber } from '../domain/format/quantity.ts';
import type { Indicator } from '../domain/indicator/indicator.ts';
import type { Profiles, Reading } from '../domain/profile/profile.ts';
import { fullName, isCommuneLevel } from '../domain/unit/unit.ts';
import { validityWords } from '../domain/unit/validity.ts';
import type { Source } from '../schemas/source.ts';
import { columns, type ColumnKey } from './columns.ts';
import { datelessZip } from './dateless-zip.ts';

/** What the template is made of: the profiles of all units and indicators (src/queries/profiles.ts), and all sources. */
export interface TemplateData extends Profiles {
  sources: readonly Pick<Source, 'id' | 'title' | 'shortName'>[];
}

/** The template as CSV text: UTF-8 with a byte order mark, by which Excel knows it; column names, one real row, remarks after `#`. */
export const templateCsv = (data: TemplateData): string => `\uFEFF${Papa.unparse(templateRows(data), { newline: '\r\n' })}\r\n`;

/**
 * The template as the bytes of an Excel workbook: the same rows on the sheet “Số liệu”, and the sheet “Danh mục” with every unit
 * code, indicator, framework and source. All cells are text, so that codes keep their zeros and dates stay as typed. The same
 * data are the same bytes, whenever they are written.
 */
export async function templateXlsx(data: TemplateData): Promise<Uint8Array> {
  const text = (value: string, bold: boolean) => ({ value, type: String, format: '@', ...(bold && { fontWeight: 'bold' as const }) });
  const sheet = (rows: string[][], isHead: (row: string[], at: number) => boolean) => rows.map((row, at) => row.map((value) => text(value, isHead(row, at))));
  return datelessZip(
    await writeXlsx([
      { sheet: 'Số liệu', data: sheet(templateRows(data), (_, at) => at === 0), columns: columns.map(({ key }) => ({ width: key === 'quote' ? 50 : 20 })), stickyRowsCount: 1 },
      { sheet: 'Danh mục', data: sheet(listRows(data), (row) => row.length === 1), columns: [{ width: 34 }, { width: 60 }, { width: 30 }] },
    ]).toBuffer(),
  );
}

/** Column names; a real observation as example, which an import leaves as it is; what belongs in each column, as remarks. */
export function templateRows(data: TemplateData): string[][] {
  const example = exampleReading(data);
  return [
    columns.map(({ header }) => header),
    ...(example ? [columns.map(({ key }) => exampleCells(example, data)[key]), ['# Dòng trên là số thật, làm ví dụ: để lại hay xóa đều được. Các dòng bắt đầu bằng dấu # không được đọc.']] : []),
    ...columns.map(({ header, required, help }) => [`# ${header}${required ? ' (bắt buộc)' : ''}: ${help}`]),
  ];
}

/** A measured number of a commune, with a word of measure where there is one. */
function exampleReading({ units }: TemplateData): Reading | undefined {
  const readings = units.filter(({ unit }) => isCommuneLevel(unit)).flatMap((profile) => profile.readings);
  const numbers = readings.filter(({ kind, value }) => kind === 'actual' && Number.isInteger(value));
  return numbers.find(({ qualifier }) => qualifier) ?? numbers[0];
}

function exampleCells({ unitId, unitName, indicator, value, qualifier = '', asOf, asOfBasis, source, quote, note = '' }: Reading, { units }: TemplateData): Record<ColumnKey, string> {
  const { code } = units.find(({ unit }) => unit.id === unitId)!.unit;
  return {
    code, name: unitName, indicator: indicator.name, value: `${formatNumber(value as number)}${indicator.unit === '%' ? '%' : ''}`, qualifier,
    asOf: formatPeriodShort(asOf), asOfBasis: asOfBasis === 'stated' ? 'nguồn ghi' : 'suy ra', kind: 'thực tế', framework: '', source, quote, note,
  };
}

const kindWords: Record<Indicator['kind'], string> = { share: 'tỷ lệ', count: 'số đếm', rate: 'số', 'yes-no': 'có hoặc không', text: 'ghi bằng chữ' };

/** What cells may name, each list under a head of one cell. */
function listRows({ units, indicators, sources }: TemplateData): string[][] {
  const frameworks = new Map(indicators.flatMap(({ targets }) => targets).map(({ framework, frameworkName }) => [framework, frameworkName]));
  return [
    ['Mã đơn vị'],
    ...units.map(({ unit }) => [unit.code, fullName(unit), validityWords(unit)]),
    ['Chỉ số'],
    ...indicators.map(({ indicator: { id, name, kind, unit } }) => [id, name, `${kindWords[kind]}, ${unit}`]),
    ['Khung chỉ tiêu'],
    ...[...frameworks].map(([id, name]) => [id, name]),
    ['Nguồn'],
    ...sources.map(({ id, title, shortName }) => [id, title, shortName]),
  ];
}
