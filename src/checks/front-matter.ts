import type { IssueWords } from '../schemas/messages.ts';

/** The front matter of an entry: its YAML, which begins on line 2, and where the body begins. */
export interface FrontMatter {
  yaml: string;
  bodyStart: number;
}

/** Why there is none, and the line that shows it. */
export interface NoFrontMatter {
  line: number;
  words: IssueWords;
}

const whole = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)|^\uFEFF?---\r?\n---[ \t]*(?:\r?\n|$)/;
const field = /^[\w-]+[ \t]*:/;

/**
 * Splits an entry at its front matter. Refused, with words: a file without it, an opening or closing line that is missing or
 * not quite `---`, and a line inside that begins with `---` or `+++`, where Astro would already end it.
 */
export function splitFrontMatter(source: string): FrontMatter | NoFrontMatter {
  const match = whole.exec(source);
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (match) {
    const yaml = match[1] ?? '';
    const early = yaml.split(/\r?\n/).findIndex((line) => /^(?:---|\+\+\+)/.test(line));
    if (early < 0) return { yaml, bodyStart: match[0].length };
    return refused(early + 2, `dòng “${lines[early + 1]}” ở giữa phần đầu`, 'để dòng khép phần đầu chỉ có ba dấu “---”, hoặc xóa dòng này');
  }
  if (source.trim() === '') return refused(1, 'tệp trống', 'chép một bài có sẵn trong cùng thư mục rồi sửa từng dòng');
  if (lines[0]?.trimEnd() === '---') {
    const [line, what] = closingLine(lines);
    return refused(line, what, 'thêm một dòng chỉ có ba dấu “---” ngay sau trường cuối, trước bài viết');
  }
  const first = lines.findIndex((line) => line.trim() !== '');
  if (/^[\s\u200B]*[-–—]{2,}\s*$/.test(lines[first] ?? '')) {
    return refused(first + 1, 'dòng mở phần đầu không phải đúng ba dấu “---” ở ngay đầu tệp', 'xóa dòng trống, dấu cách ở trước và để dòng 1 chỉ có ba dấu “---”');
  }
  if (field.test(lines[first] ?? '')) return refused(first + 1, 'phần đầu không có dòng “---” mở ở trên', 'thêm một dòng chỉ có ba dấu “---” làm dòng 1');
  return refused(1, 'tệp không có phần đầu giữa hai dòng “---”', 'chép phần đầu từ một bài có sẵn trong cùng thư mục rồi sửa từng dòng');
}

/** Where the closing line should stand: a line of other dashes, else the first empty line, else the end. */
function closingLine(lines: string[]): [line: number, found: string] {
  const almost = lines.findIndex((line, index) => index > 0 && /^\s*[-–—]+\s*$/.test(line));
  if (almost > 0) return [almost + 1, `dòng khép phần đầu là “${lines[almost]!.trim()}”`];
  const empty = lines.findIndex((line, index) => index > 0 && line.trim() === '');
  return [empty > 0 ? empty + 1 : lines.length, 'phần đầu mở bằng “---” ở dòng 1 mà không có dòng “---” khép lại'];
}

const refused = (line: number, found: string, fix: string): NoFrontMatter => ({
  line, words: { code: 'phan-dau', found, expected: 'phần đầu (tiêu đề, tóm tắt, ngày…) giữa hai dòng “---”, rồi mới đến bài', fix },
});
