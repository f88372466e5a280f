/**
 * Bounds within which parsers stay fast: a Markdown parser takes quadratic time, or deep recursion, for some texts that no
 * writer types (5,000 list marks on a line: 2.4 s). The longest entry so far has 19,000 characters, blocks of 8,400, lines of 480.
 */
export const maxDepth = 30;
export const maxCharacters = 100_000;
const maxLine = 2_000;
/** A block is what stands between two blank lines. */
const maxBlock = 20_000;
const maxEmphasis = 1_000;
const maxMarksOnLine = 10;
const maxMarks = 3_000;

/** A text that must not be given to a parser: where, why, and the stable code of the kind. */
export interface Heavy {
  line: number;
  column: number;
  code: 'tep-qua-lon' | 'dong-qua-dai' | 'long-qua-sau';
  what: string;
}

/** The first thing in an entry's text that would make a parser slow; null when there is none. Takes linear time itself. */
export function tooHeavy(source: string): Heavy | null {
  if (source.length > maxCharacters) return { line: 1, column: 1, code: 'tep-qua-lon', what: `tệp hơn ${maxCharacters / 1000} nghìn ký tự` };
  const count = { block: 0, emphasis: 0, brackets: 0, marks: 0 };
  for (const [index, text] of source.split(/\r\n?|\n/).entries()) {
    const why = heavyLine(text) ?? heavySoFar(text, count);
    if (why) return { line: index + 1, column: 1, ...why };
  }
  return null;
}

type Why = Pick<Heavy, 'code' | 'what'> | null;

function heavyLine(text: string): Why {
  if (text.length > maxLine) return { code: 'dong-qua-dai', what: `dòng dài ${text.length} ký tự` };
  if (marksOf(text) > maxMarksOnLine) return { code: 'long-qua-sau', what: `dòng mở hơn ${maxMarksOnLine} danh sách, trích dẫn` };
  const indent = /^[ \t]*/.exec(text)![0].replaceAll('\t', '    ').length;
  return indent > 2 * maxDepth ? { code: 'long-qua-sau', what: `dòng thụt hơn ${2 * maxDepth} dấu cách` } : null;
}

function heavySoFar(text: string, count: { block: number; emphasis: number; brackets: number; marks: number }): Why {
  if (text.trim() === '') {
    Object.assign(count, { block: 0, emphasis: 0, brackets: 0 });
    return null;
  }
  count.block += text.length + 1;
  if (count.block > maxBlock) return { code: 'dong-qua-dai', what: `đoạn hơn ${maxBlock / 1000} nghìn ký tự mà không có dòng trống` };
  count.emphasis += text.match(/[*_~]+/g)?.length ?? 0;
  if (count.emphasis > maxEmphasis) return { code: 'long-qua-sau', what: `đoạn hơn ${maxEmphasis} dấu nhấn mạnh` };
  count.marks += marksOf(text);
  if (count.marks > maxMarks) return { code: 'long-qua-sau', what: `bài hơn ${maxMarks} mục danh sách, trích dẫn` };
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    count.brackets = Math.max(0, count.brackets + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (count.brackets > maxDepth) return { code: 'long-qua-sau', what: `hơn ${maxDepth} dấu “[” hoặc “{” lồng nhau` };
  }
  return null;
}

/** How many quotes and lists a line opens. */
const marksOf = (line: string): number =>
  /^(?:[ \t>]|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line)![0].replace(/\d+[.)]/g, '-').replace(/[ \t]/g, '').length;

/** The first place where JSON nests too deep for programs that walk it by recursion; null when there is none. */
export function tooDeepJson(source: string): Heavy | null {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '"') inText = !inText;
    else if (inText) at += sign === '\\' ? 1 : 0;
    else if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth--;
    if (depth <= maxDepth) continue;
    const lines = source.slice(0, at).split('\n');
    return { line: lines.length, column: lines.at(-1)!.length + 1, code: 'long-qua-sau', what: `hơn ${maxDepth} dấu “[” hoặc “{” lồng nhau` };
  }
  return null;
}
