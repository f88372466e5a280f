import Papa from 'papaparse';
import { holdsData, textCell, unreadable, type Read, type Row } from './table.ts';

/**
 * Reads CSV (RFC 4180): UTF-8 with or without BOM; the separator is the one that stands most often in the header line, of comma,
 * semicolon and tab. Every cell stays text, so leading zeros are kept. Refuses other encodings and quotes that never close.
 */
export function readCsv(file: string, bytes: Uint8Array): Read {
  const text = decode(bytes);
  if (text === null) {
    return unreadable(file, {
      code: 'bang-ma', found: 'tệp không ở bảng mã UTF-8', expected: 'tệp CSV ghi bằng UTF-8, để chữ Việt còn nguyên',
      fix: 'trong Excel chọn Lưu thành (Save As) → “CSV UTF-8”, hoặc gửi thẳng tệp .xlsx',
    });
  }
  const header = text.split('\n').find((line) => line.trim() !== '') ?? '';
  const delimiter = [',', ';', '\t'].sort((a, b) => header.split(b).length - header.split(a).length)[0]!;
  const rows: Row[] = [];
  const broken: number[] = [];
  let start = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter,
    step({ data, errors, meta }) {
      rows.push({ line, cells: data.map(textCell) });
      if (errors.some(({ type }) => type === 'Quotes')) broken.push(line);
      line += text.slice(start, meta.cursor).split('\n').length - 1;
      start = meta.cursor;
    },
  });
  if (broken.length > 0) {
    return {
      table: null,
      faults: broken.map((at) => ({
        file, line: at, column: 1, code: 'ngoac-kep', field: '', found: 'dấu ngoặc kép mở mà không đóng, hoặc đứng giữa ô',
        expected: 'ô có ngoặc kép bên trong thì cả ô đặt trong "…" và mỗi ngoặc bên trong viết đôi: ""', fix: 'sửa ngoặc kép ở dòng này, hoặc gửi thẳng tệp .xlsx',
      })),
    };
  }
  return { table: { file, kind: 'csv', rows: rows.filter(holdsData) }, faults: [] };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
