import { faultAt } from '../checks/fault-at.ts';
import type { Fault } from '../checks/fault.ts';
import { readData } from '../checks/read-content.ts';
import { codeGone, tooLow } from '../checks/rules/short-codes.ts';
import { followRedirects } from '../domain/follow-redirects.ts';
import type { ShortCode } from '../domain/short-code.ts';
import { shortCodeChanges } from '../domain/short-code-changes.ts';
import { dataSchemas } from '../schemas/index.ts';
import type { IssueWords } from '../schemas/messages.ts';
import { codesName, redirectsName } from './address-list.ts';

/**
 * What a change of content/short-codes.json may not do, in words for an editor: `earlier` is its text where the change began,
 * `now` its present one, `redirects` the present text of content/redirects.json; null where there is none. What does not
 * follow its schema is left to the check of content.
 */
export function codeChangeFaults(earlier: string | null, now: string | null, redirects: string | null): Fault[] {
  const read = (name: 'redirects' | 'short-codes', path: string, text: string | null) => readData(name, `content/${path}`, text ?? '[]', []);
  const file = read('short-codes', codesName, now);
  const [before, after] = [read('short-codes', codesName, earlier), file].map(({ data }) => dataSchemas['short-codes'].safeParse(data).data);
  const moved = dataSchemas.redirects.safeParse(read('redirects', redirectsName, redirects).data).data;
  if (!before || !after || !moved) return [];
  return shortCodeChanges(before, after, followRedirects(moved)).map((change) => {
    if (change.kind === 'lost') return faultAt(file, [], codeGone(change.code.code));
    if (change.kind === 'reused') return faultAt(file, [change.index, 'code'], tooLow(change.code.code, change.next));
    return faultAt(file, [change.index, 'to'], meansAnother(change.code, change.to));
  });
}

const meansAnother = ({ code, to }: ShortCode, now: string): IssueWords => ({
  code: 'ma-ngan-doi', found: `mã “${code}” trước dẫn tới ${to}, nay dẫn tới ${now}`, expected: 'mã giữ nguyên nghĩa, vì tờ giấy đã in vẫn còn trong tay người đọc',
  fix: `trả “to” về ${to}; bài mới thì đặt mã mới; bài đổi tên thì dùng npm run rename`,
});
