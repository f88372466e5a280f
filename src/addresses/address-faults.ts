import type { DataFile } from '../checks/content.ts';
import { faultAt } from '../checks/fault-at.ts';
import type { Fault } from '../checks/fault.ts';
import { leadsNowhere, stillThere } from '../checks/rules/redirects.ts';
import { entrySections } from '../domain/entry-sections.ts';
import { anchorOf, followRedirects, pageOf, type Redirect } from '../domain/follow-redirects.ts';
import { listName } from './address-list.ts';
import { folderOf, type LostAddress } from './compare.ts';
import { lastOfItsKind } from './numbered-anchors.ts';

/** Lost addresses in words for an editor, each at its line of the list. `today` goes into the redirect that is proposed. */
export const lostFaults = (lost: readonly LostAddress[], today: string): Fault[] =>
  lost.map(({ address, index, anchors, near }) => ({
    file: `content/${listName}`, line: index + 1, column: 1, code: 'mat-dia-chi', field: '',
    found: `${address} đã đăng mà nay không còn${anchors > 0 ? `, cùng ${anchors} neo trong trang` : ''}`,
    expected: `địa chỉ đã đăng thì còn mãi, hoặc dẫn sang địa chỉ mới${near ? `; giống nhất: ${near}` : ''}`,
    fix: fix(address, near, today),
  }));

function fix(address: string, near: string | undefined, today: string): string {
  const isAnchor = anchorOf(address) !== undefined;
  const to = near ?? (isAnchor ? pageOf(address) : folderOf(address));
  const entry = `thêm vào content/redirects.json${near ? '' : ', “to” là địa chỉ thay cho nó'}: ${JSON.stringify({ from: address, to, since: today })}`;
  const [from, target] = [entryOf(address), entryOf(to)];
  if (from && target) return `đổi tên tệp thì trả về tên cũ rồi chạy: npm run rename -- ${from} ${target}; hoặc ${entry}`;
  return `trả lại ${isAnchor ? 'phần' : 'trang, tệp'} ấy; hoặc ${entry}`;
}

/** `huong-dan/quet-ma` for the page of an entry, as `npm run rename` takes it. */
function entryOf(address: string): string | undefined {
  const name = /^\/([^/#]+\/[^/#]+)\/$/.exec(address)?.[1];
  return Object.values(entrySections).some((section) => name?.startsWith(`${section}/`)) ? name : undefined;
}

/** Redirects that the built site contradicts: the old address is still there, or the new one is not. */
export function redirectFaults(file: Pick<DataFile, 'file' | 'locate'>, redirects: readonly Redirect[], built: ReadonlySet<string>): Fault[] {
  const follow = followRedirects(redirects);
  return redirects.flatMap(({ from, to }, index) => {
    const end = follow(to);
    const found = end !== null && (built.has(end) || lastOfItsKind(end, built) !== undefined);
    return [
      ...(built.has(from) ? [faultAt(file, [index, 'from'], stillThere(from))] : []),
      ...(found ? [] : [faultAt(file, [index, 'to'], leadsNowhere(end ?? to, built))]),
    ];
  });
}
