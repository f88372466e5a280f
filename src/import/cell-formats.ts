import { strFromU8, unzipSync } from 'fflate';
import type { CellFormat } from './table.ts';

/** Formats that Excel knows by number alone (ECMA-376 part 1, 18.8.30). */
const builtIn: Record<string, CellFormat> = { 9: 'percent', 10: 'percent', 17: 'month' };

/**
 * How the cells of a workbook's first sheet show their values, by `row:column` counted from 1. The reader of values does not
 * say, and without it 21% is 0.21 and 6/2023 is the first of June.
 */
export function cellFormats(workbook: Uint8Array): Map<string, CellFormat> {
  const files = unzipSync(workbook, { filter: ({ name }) => /^xl\/.*\.(xml|rels)$/.test(name) });
  const text = (name: string) => (files[name] ? strFromU8(files[name]) : '');
  const styles = styleFormats(text('xl/styles.xml'));
  const formats = new Map<string, CellFormat>();
  let [row, column] = [0, 0];
  for (const [tag, name] of text(firstSheet(text)).matchAll(/<(?:\w+:)?(row|c)\b[^>]*>/g)) {
    const address = attribute(tag, 'r');
    if (name === 'row') [row, column] = [address ? Number(address) : row + 1, 0];
    else {
      column = address ? columnNumber(address) : column + 1;
      const format = styles[Number(attribute(tag, 's') ?? 0)];
      if (format) formats.set(`${row}:${column}`, format);
    }
  }
  return formats;
}

function firstSheet(text: (name: string) => string): string {
  const sheet = /<(?:\w+:)?sheet\b[^>]*>/.exec(text('xl/workbook.xml'))?.[0] ?? '';
  const links = text('xl/_rels/workbook.xml.rels').match(/<(?:\w+:)?Relationship\b[^>]*>/g) ?? [];
  const target = attribute(links.find((link) => attribute(link, 'Id') === attribute(sheet, 'id')) ?? '', 'Target') ?? '';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** The format of each cell style, in order. */
function styleFormats(xml: string): (CellFormat | undefined)[] {
  const own = Object.fromEntries(
    (xml.match(/<(?:\w+:)?numFmt\b[^>]*>/g) ?? []).map((tag) => [attribute(tag, 'numFmtId') ?? '', formatOf(attribute(tag, 'formatCode') ?? '')]),
  );
  const cellStyles = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(xml)?.[0] ?? '';
  return (cellStyles.match(/<(?:\w+:)?xf\b[^>]*>/g) ?? []).map((tag) => {
    const id = attribute(tag, 'numFmtId') ?? '0';
    return id in own ? own[id] : builtIn[id];
  });
}

function formatOf(code: string): CellFormat | undefined {
  const letters = code.replace(/&quot;.*?&quot;|\[[^\]]*\]|\\./g, '').toLowerCase();
  if (letters.includes('%')) return 'percent';
  if (!letters.includes('y') || /[dhs]/.test(letters)) return undefined;
  return letters.includes('m') ? 'month' : 'year';
}

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s(?:\\w+:)?${name}="([^"]*)"`).exec(tag)?.[1];

const columnNumber = (address: string): number =>
  [...address.replace(/\d+$/, '')].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
