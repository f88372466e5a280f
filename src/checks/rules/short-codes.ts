import { followRedirects } from '../../domain/follow-redirects.ts';
import { codeLine, isNumber, nextNumber, type ShortCode } from '../../domain/short-code.ts';
import type { IssueWords } from '../../schemas/messages.ts';
import type { Content, DataFile } from '../content.ts';
import { faultAt } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import { nearest } from '../nearest.ts';
import { addressOfEntry } from '../pages.ts';
import { validFiles } from '../valid-content.ts';

/**
 * Every entry has a number, no code stands twice or leads elsewhere than to an entry, numbers only grow, and no code that was
 * published is gone. Before the registry is begun (no file) only the last holds.
 */
export function shortCodesRule(content: Content, today: string): Fault[] {
  const files = validFiles(content, 'short-codes');
  if (files.length === 0) return content.dataFiles.some(({ name }) => name === 'short-codes') ? [] : gone(content, []);
  const follow = followRedirects(validFiles(content, 'redirects').flatMap(({ data }) => data));
  const entries = content.entries.map(addressOfEntry);
  const pages = new Set(entries);
  return files.flatMap(({ file, data }) => {
    const first = new Map(data.map(({ code }, index) => [code, index] as const).reverse());
    const low = sunken(data);
    const own = data.flatMap(({ code, to }, index) => [
      ...(first.get(code) === index ? [] : [faultAt(file, [index, 'code'], taken(code, data))]),
      ...(low.has(index) ? [faultAt(file, [index, 'code'], tooLow(code, nextNumber(data)))] : []),
      ...(pages.has(follow(to) ?? '') ? [] : [faultAt(file, [index, 'to'], noEntry(to, pages, content.published.has(to)))]),
    ]);
    const numbered = new Set(data.filter(({ code }) => isNumber(code)).map(({ to }) => follow(to)));
    // An entry whose file was renamed by hand looks like a new one; it must not get a second number.
    const unsettled = [...numbered].some((page) => !pages.has(page ?? ''));
    return [...own, ...gone(content, data), ...(unsettled ? [] : unnumbered(file, data, entries.filter((page) => !numbered.has(page)), today))];
  });
}

/** The places of numbers that are not above all before them; a code that stands twice is another fault. */
function sunken(codes: readonly ShortCode[]): Set<number> {
  const seen = new Set<string>();
  const places = new Set<number>();
  let highest = 0;
  for (const [index, { code }] of codes.entries()) {
    if (!isNumber(code)) continue;
    if (Number(code) < highest && !seen.has(code)) places.add(index);
    highest = Math.max(highest, Number(code));
    seen.add(code);
  }
  return places;
}

/** Codes of the list of published addresses that the registry no longer has. */
function gone({ published }: Content, codes: readonly ShortCode[]): Fault[] {
  const known = new Set(codes.map(({ code }) => code));
  const lost = [...published].flatMap((address) => /^\/q\/([^/]+)\/$/.exec(address)?.[1] ?? []).filter((code) => !known.has(code));
  return lost.map((code) => ({ file: 'content/short-codes.json', line: 1, column: 1, field: '', ...codeGone(code) }));
}

/** The words for a code that is gone; a pull request that takes one out is told the same. */
export const codeGone = (code: string): IssueWords => ({
  code: 'ma-ngan-mat', found: `mã “${code}” đã đăng mà nay không còn`, expected: 'mã đã in ra giấy thì còn mãi', fix: `trả lại mục có "code": "${code}"; bài đã gỡ thì thêm chuyển hướng cho địa chỉ của bài`,
});

/** An entry without a number: the line that gives it the next one, to paste or for `--fix` to write. */
function unnumbered({ file, source, locate }: DataFile, codes: readonly ShortCode[], pages: readonly string[], today: string): Fault[] {
  const next = nextNumber(codes);
  const close = source.lastIndexOf(']');
  const end = source.slice(0, close).trimEnd().length;
  return pages.map((page, index) => {
    const line = codeLine({ code: String(next + index), to: page, since: today });
    return {
      file, ...locate([codes.length - 1]), field: '', code: 'ma-ngan-thieu', found: `bài ${page} chưa có mã số`, expected: 'mỗi bài một số, để in lên tờ rơi và đọc qua điện thoại',
      fix: `thêm vào cuối danh sách: ${line}; hoặc chạy npm run check:content -- --fix`, mend: { offset: end, length: 0, text: `${codes.length + index > 0 ? ',' : ''}\n  ${line}` },
    };
  });
}

const taken = (code: string, codes: readonly ShortCode[]): IssueWords => ({
  code: 'ma-ngan-trung', found: `mã “${code}” đã dẫn tới ${codes.find((other) => other.code === code)!.to}`, expected: 'mỗi mã một bài, không dùng lại',
  fix: isNumber(code) ? `đặt số ${nextNumber(codes)} cho bài này` : 'đặt từ khác cho bài này',
});

/** The words for a number that may have been printed before. */
export const tooLow = (code: string, next: number): IssueWords => ({
  code: 'ma-ngan-lui', found: `số ${code} nhỏ hơn một số đã đặt trước nó`, expected: 'số mới lớn hơn mọi số đã có, vì số bỏ trống có thể đã in ra giấy', fix: `đặt số ${next}, để mục này ở cuối danh sách`,
});

function noEntry(to: string, pages: Iterable<string>, published: boolean): IssueWords {
  const near = nearest(to, pages);
  const [from, now] = [to, near].map((page) => page?.replace(/^\/|\/$/g, ''));
  const lost = near ? `đổi tên tệp thì trả về tên cũ rồi chạy: npm run rename -- ${from} ${now}; bài đã gỡ thì thêm chuyển hướng vào content/redirects.json` : undefined;
  return {
    code: 'ma-ngan-lac', found: `${to} không phải địa chỉ của một bài`, expected: 'địa chỉ của một câu chuyện, hướng dẫn, mô hình; không phải trang mục hay trang con',
    fix: published && lost ? lost : near ? `sửa thành “${near}” nếu gõ nhầm; bài đã đổi tên thì thêm chuyển hướng` : 'chép địa chỉ của bài; bài đã gỡ thì thêm chuyển hướng vào content/redirects.json',
  };
}
