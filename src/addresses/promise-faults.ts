import { faultAt } from '../checks/fault-at.ts';
import type { Fault } from '../checks/fault.ts';
import { readData } from '../checks/read-content.ts';
import { pageOf, type Redirect } from '../domain/follow-redirects.ts';
import { listName, redirectsName } from './address-list.ts';
import { codeChangeFaults } from './code-change-faults.ts';

/** The files in which promises are kept, as text; null where there is none. */
export interface Promises {
  list: string | null;
  redirects: string | null;
  codes?: string | null;
}

/** Promises that stood there earlier and were taken out or changed since: the files only grow. */
export const promiseFaults = (earlier: Promises, now: Promises): Fault[] => [
  ...listFaults(earlier.list, now.list),
  ...redirectFaults(earlier.redirects, now.redirects),
  ...codeChangeFaults(earlier.codes ?? null, now.codes ?? null, now.redirects),
];

/** One fault for a page and all of its anchors, at the line where the first would stand. */
function listFaults(earlier: string | null, now: string | null): Fault[] {
  const file = `content/${listName}`;
  if (earlier !== null && now === null) return [{ file, line: 1, column: 1, code: 'dia-chi-bi-xoa', field: '', found: 'không còn tệp này', expected: 'danh sách mọi địa chỉ đã đăng', fix: 'trả lại tệp từ nhánh chính' }];
  const lines = linesOf(now);
  const there = new Set(lines);
  const gone = new Map<string, string[]>();
  for (const address of linesOf(earlier)) if (!there.has(address)) gone.set(pageOf(address), [...(gone.get(pageOf(address)) ?? []), address]);
  return [...gone.values()].map((addresses): Fault => {
    const [first, ...others] = addresses as [string, ...string[]];
    const after = lines.findIndex((line) => line > first);
    return {
      file, line: Math.max(1, after < 0 ? lines.length : after + 1), column: 1, code: 'dia-chi-bi-xoa', field: '',
      found: `không còn dòng ${first}${others.length > 0 ? `, cùng ${others.length} dòng khác của trang ấy` : ''}`,
      expected: 'mọi dòng đã có trên nhánh chính vẫn còn nguyên: tệp này chỉ thêm, không bớt, không sửa',
      fix: `chép lại từ nhánh chính: ${addresses.slice(0, mostShown).join(', ')}${addresses.length > mostShown ? ', …' : ''}; trang ấy đã đổi chỗ thì thêm một mục vào content/${redirectsName}`,
    };
  });
}

const mostShown = 5;

/** A file that cannot be read as redirects is refused by the check of content; here it holds none. */
function redirectFaults(earlier: string | null, now: string | null): Fault[] {
  const file = readData('redirects', `content/${redirectsName}`, now ?? '[]', []);
  const items = Array.isArray(file.data) ? (file.data as unknown[]) : [];
  const same = new Set(items.map(printed));
  return (JSON.parse(earlier ?? '[]') as Redirect[]).filter((item) => !same.has(printed(item))).map((item) => {
    const at = items.findIndex((other) => (other as Redirect | null)?.from === item.from);
    return faultAt(file, at < 0 ? [] : [at, 'from'], {
      code: 'chuyen-huong-bi-sua',
      found: at < 0 ? `không còn mục chuyển hướng từ ${item.from}` : `mục chuyển hướng từ ${item.from} đã bị sửa`,
      expected: 'mọi mục đã có trên nhánh chính vẫn còn nguyên: tệp này chỉ thêm mục ở cuối',
      fix: `trả lại ${JSON.stringify(item)}; nơi mới cũng đã đổi thì thêm một mục nữa ở cuối, “from” là ${item.to}`,
    });
  });
}

const linesOf = (text: string | null): string[] => (text ?? '').split(/\r?\n/).filter(Boolean);

/** A redirect without regard to the order of its fields. */
const printed = (item: unknown): string => JSON.stringify(item, ['from', 'to', 'since']);
